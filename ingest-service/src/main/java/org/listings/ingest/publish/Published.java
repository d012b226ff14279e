package org.listings.ingest.publish;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.listings.ingest.text.FileScan;
import org.listings.schemas.IngestedFile;
import org.listings.schemas.TrustedRecords;

/** Makes the ledger's entries. */
public final class Published {

    static {
        TrustedRecords.trust();
    }

    private Published() {}

    /** The entry of a file whose items are about to be committed. */
    public static IngestedFile entry(String file, FileScan scan, int items, Instant at) {
        return IngestedFile.newBuilder()
                .setSha256(scan.sha256())
                .setFile(file)
                .setBytes(scan.bytes())
                .setEncoding(scan.encoding().name())
                .setItems(items)
                .setPublishedAt(at.truncatedTo(ChronoUnit.MILLIS))
                .build();
    }

    /**
     * The entry of a file that was published before and makes no items any more.
     *
     * @param reason why, as a short code
     */
    public static IngestedFile refused(IngestedFile before, String reason) {
        return IngestedFile.newBuilder(before).setItems(0).setRefused(reason).build();
    }

    static IngestedFile unknown(String sha256, long timestamp) {
        return IngestedFile.newBuilder()
                .setSha256(sha256)
                .setFile("")
                .setBytes(0)
                .setEncoding("")
                .setItems(0)
                .setPublishedAt(Instant.ofEpochMilli(timestamp))
                .build();
    }
}
