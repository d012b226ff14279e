package org.listings.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int MANY = 200_000;

    @TempDir Path folder;

    private Path write(String json) throws Exception {
        return Files.writeString(
                folder.resolve("a.txt" + InboxName.RECEIPT), json.replace('\'', '"'));
    }

    /** As the ingest service writes it of a file with very many items. */
    private Path large(String problemCount) throws Exception {
        Path receipt = folder.resolve("large.txt" + InboxName.RECEIPT);
        try (Writer out = Files.newBufferedWriter(receipt)) {
            out.write("{\"file\":\"large.txt\",\"status\":\"published\",\"item_count\":" + MANY);
            out.write(
                    problemCount + ",\"problems\":[{\"line\":7,\"code\":\"c\",\"detail\":\"d\"},");
            out.write("{\"line\":9,\"code\":\"c\",\"detail\":\"d\"}],\"items\":[");
            for (int item = 1; item <= MANY; item++) {
                out.write(
                        "%s{\"item_id\":\"%032d\",\"position\":%d,\"title\":\"The title of an item\"}"
                                .formatted(item == 1 ? "" : ",\n", item, item));
            }
            out.write("]}");
        }
        return receipt;
    }

    @Test
    void readsTheHeadOfAReceiptWithManyItemsInLittleMemory() throws Exception {
        for (String problemCount : new String[] {",\"problem_count\":2", ""}) {
            Path path = large(problemCount);
            assertThat(Files.size(path)).isGreaterThan(10_000_000);
            look(path); // classes are loaded once
            long before = THREADS.getCurrentThreadAllocatedBytes();
            look(path);
            assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(1_000_000);
        }
    }

    private static void look(Path path) throws Exception {
        Receipt receipt = Receipt.at(path).orElseThrow();
        assertThat(receipt.items()).isEqualTo(MANY);
        assertThat(receipt.problems()).isEqualTo(2);
        assertThat(receipt.problems(1)).containsExactly(new Receipt.Problem(7, "c", "d"));
    }

    @Test
    void copiesAllOfItToOneLine() throws Exception {
        StringWriter out = new StringWriter();
        Receipt.at(write("{'file' : 'a.txt',\n 'problems': [],\n 'items': [{'position': 1}] }"))
                .orElseThrow()
                .copyTo(out);
        assertThat(out.toString())
                .isEqualTo(
                        "{'file':'a.txt','problems':[],'items':[{'position':1}]}"
                                .replace('\'', '"'));
    }

    @Test
    void tellsWhyAndWhatToDo() throws Exception {
        Receipt receipt =
                Receipt.at(
                                write(
                                        "{'file':'a.txt','status':'failed','reason':'No"
                                            + " text.','what_to_do':'Send text.','sha256':null}"))
                        .orElseThrow();
        assertThat(receipt.reason()).isEqualTo("No text. Send text.");
        assertThat(receipt.text("sha256")).isEmpty();
        assertThat(receipt.isFinal()).isTrue();
        assertThat(receipt.problems()).isZero();
    }

    @Test
    void isNoneWhereItIsMissingHalfWrittenOrSomethingElse() throws Exception {
        assertThat(Receipt.at(folder.resolve("none"))).isEmpty();
        assertThat(Receipt.at(write("{'file':"))).isEmpty();
        assertThat(Receipt.at(write("[1]"))).isEmpty();
    }
}
