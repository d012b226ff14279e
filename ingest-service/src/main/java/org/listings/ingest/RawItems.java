package org.listings.ingest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.listings.ingest.page.Item;
import org.listings.ingest.page.ItemId;
import org.listings.schemas.Problem;
import org.listings.schemas.RawItem;
import org.listings.schemas.TrustedRecords;

/**
 * Makes the Avro records of one file's items.
 *
 * @param file the file's name
 * @param sha256 of its bytes
 * @param splitterVersion the code that splits it
 * @param ingestedAt when it is published
 */
record RawItems(String file, String sha256, String splitterVersion, Instant ingestedAt) {

    static {
        TrustedRecords.trust();
    }

    RawItems {
        ingestedAt = ingestedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    RawItem of(Item item, String pageTitle) {
        return RawItem.newBuilder()
                .setItemId(ItemId.of(item))
                .setSourceFile(file)
                .setSourceSha256(sha256)
                .setPosition(item.position())
                .setFirstLine(item.firstLine())
                .setLastLine(item.lastLine())
                .setPageTitle(pageTitle)
                .setHeading(item.heading())
                .setKicker(item.kicker())
                .setTitle(item.title())
                .setDateText(item.dateText())
                .setPlace(item.place())
                .setAttributes(item.attributes())
                .setDescription(item.description())
                .setRawText(item.rawText())
                .setDayOrder(item.dayOrder())
                .setProblems(
                        item.problems().stream()
                                .map(problem -> new Problem(problem.code(), problem.detail()))
                                .toList())
                .setSplitterVersion(splitterVersion)
                .setIngestedAt(ingestedAt)
                .build();
    }
}
