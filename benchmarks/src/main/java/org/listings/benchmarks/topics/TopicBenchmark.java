package org.listings.benchmarks.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.listings.enrich.topics.TopicTag;
import org.listings.enrich.topics.TopicTagger;
import org.listings.enrich.topics.TopicText;
import org.listings.enrich.topics.quality.LabelledItem;
import org.listings.enrich.topics.quality.LabelledItems;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Items a second on one core, and how long the vocabulary takes to read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TopicBenchmark {
    private final TopicTagger tagger = TopicTagger.bundled();
    private final List<LabelledItem> items = new ArrayList<>(LabelledItems.bundled());
    private int next;

    private final TopicText longItem =
            new TopicText(
                    "Regional Workshop for Employers’ Organizations on Strategies against"
                            + " Trafficking and Forced Labour",
                    """
                    Workshop organized on 21-22 May 2008 in the framework of the ILO project "Elimination \
                    of human trafficking from Moldova and Ukraine through labour market based measures". \
                    This high-level event raised awareness and facilitated cooperation and partnership \
                    to fight human trafficking, bringing together representatives from employers’ \
                    organizations and business from Bulgaria, Moldova, Romania, Poland, and Ukraine.\
                    """,
                    "Event");

    /** The project's own items in turn, in all their languages; most are a title only. */
    @Benchmark
    public List<TopicTag> labelledItem() {
        next = (next + 1) % items.size();
        LabelledItem item = items.get(next);
        return tagger.tag(item.text(), item.language());
    }

    /** An item of the length that listings usually have. */
    @Benchmark
    public List<TopicTag> longItem() {
        return tagger.tag(longItem, "en");
    }

    /** Reading the vocabulary, once a process. */
    @Benchmark
    public TopicTagger start() {
        return TopicTagger.bundled();
    }
}
