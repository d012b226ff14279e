package org.listings.index.operations;

import java.time.Duration;
import org.listings.kit.BadSetting;
import org.listings.kit.Settings;

/**
 * What is written of the pipeline's own doings.
 *
 * @param on whether anything is
 * @param measureEvery how often books, lag and freshness are taken
 * @param keepMonths how many months' indexes are kept beside the current one
 */
public record OperationsConfig(boolean on, Duration measureEvery, int keepMonths) {

    private static final String ON = "LISTINGS_OPS_INDEX";
    private static final String MEASURE_EVERY = "LISTINGS_OPS_MEASURE_EVERY";

    public OperationsConfig {
        if (measureEvery.toMillis() < 100) {
            throw new BadSetting(MEASURE_EVERY, measureEvery, "must be at least 100ms");
        }
    }

    /** Reads {@code LISTINGS_OPS_*}. */
    public static OperationsConfig from(Settings settings) {
        String on = settings.text(ON, "on");
        if (!on.equals("on") && !on.equals("off")) {
            throw new BadSetting(ON, on, "must be on or off");
        }
        return new OperationsConfig(
                on.equals("on"),
                settings.duration(MEASURE_EVERY, Duration.ofMinutes(1)),
                settings.number("LISTINGS_OPS_KEEP_MONTHS", 12, 1));
    }
}
