package org.listings.ingest;

import java.io.IOException;
import org.listings.ingest.page.Item;
import org.listings.ingest.page.PageProblem;
import org.listings.ingest.page.PageSink;
import org.listings.ingest.text.Refusal;
import org.listings.ingest.text.RefusedFile;
import org.listings.schemas.RawItem;

/** Turns what the splitter finds into records and hands them on. */
final class PageParts implements PageSink {

    private static final int LONGEST_UTF8 = 3;

    private final RawItems rawItems;
    private final ItemSink sink;
    private final Limits limits;
    private String pageTitle;
    private int items;

    PageParts(RawItems rawItems, ItemSink sink, Limits limits) {
        this.rawItems = rawItems;
        this.sink = sink;
        this.limits = limits;
    }

    String pageTitle() {
        return pageTitle;
    }

    int items() {
        return items;
    }

    @Override
    public void pageTitle(String title) {
        pageTitle = title;
    }

    @Override
    public void item(Item item) {
        if (item.rawText().length() > limits.itemBytes() / LONGEST_UTF8
                && bytes(item.rawText()) > limits.itemBytes()) {
            throw new RefusedFile(tooLarge(item));
        }
        items++;
        RawItem record = rawItems.of(item, pageTitle);
        hand(() -> sink.item(record));
        item.problems().forEach(this::problem);
    }

    @Override
    public void problem(PageProblem problem) {
        hand(() -> sink.problem(problem.line(), problem.code(), problem.detail()));
    }

    private Refusal tooLarge(Item item) {
        return new Refusal(
                "item-too-large",
                "What stands on lines %,d to %,d was taken for one item, and is longer than %,d bytes."
                        .formatted(item.firstLine(), item.lastLine(), limits.itemBytes()),
                "Check that the file is a listing page; if it is, split it by hand and drop the"
                        + " parts.",
                item.firstLine());
    }

    private static long bytes(String text) {
        return text.codePoints().mapToLong(PageParts::bytes).sum();
    }

    private static long bytes(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }

    private static void hand(Handing handing) {
        try {
            handing.on();
        } catch (IOException | RuntimeException e) {
            throw new SinkFailure(e);
        }
    }

    private interface Handing {
        void on() throws IOException;
    }
}
