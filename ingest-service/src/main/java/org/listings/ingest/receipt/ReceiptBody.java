package org.listings.ingest.receipt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.listings.schemas.RawItem;

/** A receipt's items and problems, gathered while the file is read. */
public final class ReceiptBody implements AutoCloseable {

    private final Spool items;
    private final Spool problems;
    private int problemCount;

    ReceiptBody(Path folder) throws IOException {
        String name = ".spool-" + UUID.randomUUID();
        this.items = new Spool(folder.resolve(name + "-items.tmp"));
        this.problems = new Spool(folder.resolve(name + "-problems.tmp"));
    }

    /** Notes an item; its problems are noted each by its line. */
    public void item(RawItem item) throws IOException {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("item_id", item.getItemId());
        value.put("position", item.getPosition());
        value.put("first_line", item.getFirstLine());
        value.put("last_line", item.getLastLine());
        value.put("title", item.getTitle());
        items.add(value);
    }

    /** Notes a problem of one line. */
    public void problem(int line, String code, String detail) throws IOException {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("line", line);
        value.put("code", code);
        value.put("detail", detail);
        problems.add(value);
        problemCount++;
    }

    int problemCount() {
        return problemCount;
    }

    Spool items() {
        return items;
    }

    Spool problems() {
        return problems;
    }

    @Override
    public void close() throws IOException {
        try (items;
                problems) {
            return;
        }
    }
}
