package org.listings.enrich;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.listings.schemas.RawItem;
import org.listings.schemas.TrustedRecords;

/** Raw items as the splitter would publish them. */
final class RawItems {

    static {
        TrustedRecords.trust();
    }

    private RawItems() {}

    static RawItem item(String id, int position, String description) {
        return item(id, id, position, description);
    }

    static RawItem item(String id, String sha256, int position, String description) {
        return RawItem.newBuilder()
                .setItemId(id)
                .setSourceFile(sha256 + ".txt")
                .setSourceSha256(sha256)
                .setPosition(position)
                .setFirstLine(1)
                .setLastLine(3)
                .setHeading("December 2021")
                .setTitle("Regional meeting of inspectors")
                .setDateText("13 - 16 December 2021")
                .setAttributes(Map.of())
                .setDescription(description)
                .setRawText("raw")
                .setProblems(List.of())
                .setSplitterVersion("1")
                .setIngestedAt(Instant.parse("2026-01-02T03:04:05Z"))
                .build();
    }
}
