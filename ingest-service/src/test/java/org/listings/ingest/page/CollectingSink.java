package org.listings.ingest.page;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Keeps all that a page gave. */
final class CollectingSink implements PageSink {
    final List<Item> items = new ArrayList<>();
    final List<LineRole> roles = new ArrayList<>();
    final List<PageProblem> problems = new ArrayList<>();
    String title;

    static CollectingSink of(String page) {
        CollectingSink sink = new CollectingSink();
        try {
            new PageSplitter().split(() -> new StringReader(page), sink);
        } catch (IOException | UnreadablePage e) {
            throw new AssertionError(e);
        }
        return sink;
    }

    @Override
    public void pageTitle(String words) {
        title = words;
    }

    @Override
    public void item(Item item) {
        items.add(item);
    }

    @Override
    public void problem(PageProblem problem) {
        problems.add(problem);
    }

    @Override
    public void role(LineRole role) {
        roles.add(role);
    }
}
