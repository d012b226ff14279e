package org.listings.explore.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptsTest {

    @TempDir Path inbox;

    private void write(String name, String json, String at) throws Exception {
        Path file = Files.writeString(inbox.resolve(name), json.replace('\'', '"'));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(at)));
    }

    @Test
    void tellsTheLatestFirst() throws Exception {
        write(
                "a.txt.receipt.json",
                "{'file':'a.txt','status':'searchable','item_count':3,'reason':null,'problems':[{}]}",
                "2026-01-01T00:00:00Z");
        write(
                "b.txt.receipt.json",
                "{'file':'b.txt','status':'failed','reason':'No text.','what_to_do':'Send text.'}",
                "2026-01-02T00:00:00Z");
        write("c.txt", "{}", "2026-01-03T00:00:00Z");
        write("d.txt.receipt.json", "{'file':", "2026-01-04T00:00:00Z");
        assertThat(new Receipts(inbox).latest())
                .containsExactly(
                        new Receipts.FileState(
                                "b.txt",
                                "failed",
                                0,
                                0,
                                "No text. Send text.",
                                Instant.parse("2026-01-02T00:00:00Z")),
                        new Receipts.FileState(
                                "a.txt",
                                "searchable",
                                3,
                                1,
                                null,
                                Instant.parse("2026-01-01T00:00:00Z")));
    }

    @Test
    void tellsNothingBeforeThereIsAnInbox() throws Exception {
        assertThat(new Receipts(inbox.resolve("none")).latest()).isEmpty();
    }
}
