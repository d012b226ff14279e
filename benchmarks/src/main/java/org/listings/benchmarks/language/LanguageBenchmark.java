package org.listings.benchmarks.language;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.listings.enrich.language.LanguageDetector;
import org.listings.enrich.language.LanguageReading;
import org.listings.enrich.language.quality.LabelledText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Items a second: the labelled ones of 60 characters and more in turn, and one of 600. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx200m")
public class LanguageBenchmark {
    private static final String PAGE = "Events and meetings\nMay 2012";
    private static final String LONG =
            ("The workshop brought together employers and workers from across the region to discuss"
                            + " the application of international labour standards. ")
                    .repeat(4);

    private final LanguageDetector detector = LanguageDetector.bundled();
    private final List<LabelledText> items =
            LabelledText.bundled().stream()
                    .filter(text -> text.title().length() + text.description().length() >= 60)
                    .toList();
    private int next;

    @Benchmark
    public LanguageReading labelledItems() {
        next = (next + 1) % items.size();
        LabelledText item = items.get(next);
        return detector.detect(item.title(), item.description(), PAGE);
    }

    @Benchmark
    public LanguageReading sixHundredCharacters() {
        return detector.detect("Regional workshop on labour standards in Lusaka", LONG, PAGE);
    }
}
