package org.listings.benchmarks.dates;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.listings.dates.DateContext;
import org.listings.dates.DateReader;
import org.listings.dates.DateReading;
import org.listings.dates.DateSpan;
import org.listings.dates.quality.DateQuality;
import org.listings.dates.quality.LabelledLine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Lines a second, over the labelled lines of all languages in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class DateBenchmark {
    private static final String PROSE =
            "Regional Workshop organized on 21-22 May 2008 in Chisinau for 45 trade unionists of 12"
                    + " countries, under C. 189";

    private final DateReader reader = DateReader.bundled();
    private final String[] texts;
    private final DateContext[] contexts;
    private int next;

    public DateBenchmark() {
        List<LabelledLine> lines = DateQuality.bundled().lines(DateQuality.Half.BOTH);
        texts = lines.stream().map(LabelledLine::text).toArray(String[]::new);
        contexts = lines.stream().map(LabelledLine::context).toArray(DateContext[]::new);
    }

    @Benchmark
    public DateReading read() {
        next = (next + 1) % texts.length;
        return reader.read(texts[next], contexts[next]);
    }

    @Benchmark
    public Optional<DateSpan> leading() {
        next = (next + 1) % texts.length;
        return reader.leading(texts[next]);
    }

    @Benchmark
    public List<DateSpan> findInProse() {
        return reader.find(PROSE);
    }
}
