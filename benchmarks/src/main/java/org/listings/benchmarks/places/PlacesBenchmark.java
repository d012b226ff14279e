package org.listings.benchmarks.places;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.listings.enrich.places.CountryTag;
import org.listings.enrich.places.CountryTagger;
import org.listings.enrich.places.PlaceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Items a second on one core, and how long the tables take to read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PlacesBenchmark {
    private final CountryTagger tagger = CountryTagger.bundled();

    private final PlaceText item =
            new PlaceText(
                    "Regional Workshop for Employers’ Organizations on Strategies against"
                            + " Trafficking",
                    """
                    Workshop organized on 21-22 May 2008 in the framework of the ILO project "Elimination \
                    of human trafficking from Moldova and Ukraine through labour market based measures". \
                    This high-level event raised awareness and facilitated cooperation and partnership \
                    to fight human trafficking, bringing together representatives from employers’ \
                    organizations and business from Bulgaria, Moldova, Romania, Poland, and Ukraine.\
                    """,
                    "Kyiv, Ukraine",
                    "Event");

    /** An item of the length that listings usually have. */
    @Benchmark
    public List<CountryTag> item() {
        return tagger.tag(item, "en");
    }

    /** Reading the tables, once a process. */
    @Benchmark
    public CountryTagger start() {
        return CountryTagger.bundled();
    }
}
