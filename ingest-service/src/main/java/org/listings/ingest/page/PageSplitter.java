package org.listings.ingest.page;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.listings.dates.DateReader;

/**
 * Splits a listing page into its items: learns the page's structure from its beginning, then reads
 * items with it in one pass. Memory is bounded by that beginning and the longest item, whatever the
 * length of the page; time grows with the length. See docs/listing-grammar.md.
 */
public final class PageSplitter {
    private static final int LONGEST_LINE = 16 << 20;
    private static final int PREFIX_CHARS = 2 << 20;
    private static final int PREFIX_LINES = 20_000;

    private final Words words = Words.bundled();
    private final Headings headings = new Headings(words);
    private final DateReader dates = DateReader.bundled();
    private final DateSights sights = new DateSights(dates, words);
    private final DateDoubts doubts = new DateDoubts(dates);

    /**
     * Reads the page once and hands its parts to the sink in the order of the page.
     *
     * @throws UnreadablePage with a reason for a person, when no items can be told apart
     * @throws IOException when the text cannot be read
     */
    public PageSummary split(PageSource source, PageSink sink) throws IOException, UnreadablePage {
        try (LineReader reader = new LineReader(source.open(), LONGEST_LINE)) {
            return split(reader, sink);
        }
    }

    private PageSummary split(LineReader reader, PageSink sink) throws IOException, UnreadablePage {
        List<Line> prefix = prefix(reader);
        Formats.Format format = Formats.of(prefix);
        if (format == Formats.Format.HTML) {
            return new HtmlSplitter(this::text, doubts).split(prefix, reader, sink);
        }
        if (format == Formats.Format.MARKDOWN) {
            List<Line> plain = new ArrayList<>(prefix.stream().map(Markdown::plain).toList());
            return text(plain, () -> plain(reader.next()), sink);
        }
        return text(prefix, reader::next, sink);
    }

    private static Line plain(Line line) {
        return line == null ? null : Markdown.plain(line);
    }

    private PageSummary text(List<Line> prefix, ParagraphReader.Lines rest, PageSink sink)
            throws IOException, UnreadablePage {
        Deque<Line> queue = new ArrayDeque<>(prefix);
        LineCount count = new LineCount(() -> queue.isEmpty() ? rest.next() : queue.poll());
        ParagraphReader paragraphs =
                new ParagraphReader(count, Wrapping.of(prefix), sights, new ListNumbers(dates));
        int lastLine = prefix.isEmpty() ? 0 : prefix.get(prefix.size() - 1).number();
        List<Paragraph> beginning =
                new ArrayList<>(LoneNumbers.joined(beginning(paragraphs, lastLine)));
        Set<String> repeated = HabitCount.repeated(beginning, words);
        Structure structure =
                new StructureLearner(words, headings, sights, dates)
                        .learn(beginning, repeated, sink::considered);
        boolean single = structure.kind() == Structure.Kind.SINGLE;
        if (single && beginning.stream().noneMatch(this::mayDateAnEvent)) {
            throw new UnreadablePage(
                    "Neither a list of items nor the date of an event was found: the page looks"
                        + " like plain text. Check that the file is a listing page saved as text or"
                        + " HTML.");
        }
        Function<List<Paragraph>, Draft> parser =
                single
                        ? new EventPage(words, sights)::parse
                        : new ItemParsers(words, sights, repeated).of(structure)::parse;
        PageRun run =
                new PageRun(parser, headings, words, sink, dayOrder(beginning), doubts, structure);
        Segmenter segmenter = Segmenters.of(structure, headings, repeated, run);
        beginning.forEach(segmenter::accept);
        beginning.clear();
        for (Paragraph p = paragraphs.next(); p != null; p = paragraphs.next()) {
            segmenter.accept(p);
        }
        segmenter.end();
        run.end();
        for (int i = paragraphs.trailingBlanks(); i > 0; i--) {
            sink.role(new LineRole(count.last() - i + 1, Role.BLANK, "no text"));
        }
        if (run.items() == 0) {
            throw new UnreadablePage(
                    "No item was found on the page. Check that the file is a listing page saved as"
                            + " text or HTML.");
        }
        return new PageSummary(run.items(), count.last(), run.pageTitle(), structure.why());
    }

    private boolean mayDateAnEvent(Paragraph p) {
        if (!p.date().is(DateSight.Form.NONE) || sights.only(p.text()) != null) {
            return true;
        }
        Words.Fact fact = words.fact(p.text());
        return fact != null && words.isDateLabel(fact.label());
    }

    private static List<Line> prefix(LineReader reader) throws IOException, UnreadablePage {
        List<Line> prefix = new ArrayList<>();
        int chars = 0;
        while (chars < PREFIX_CHARS && prefix.size() < PREFIX_LINES) {
            Line line = reader.next();
            if (line == null) {
                break;
            }
            prefix.add(line);
            chars += line.raw().length();
        }
        return prefix;
    }

    private static List<Paragraph> beginning(ParagraphReader paragraphs, int lines)
            throws IOException, UnreadablePage {
        List<Paragraph> beginning = new ArrayList<>();
        int last = 0;
        while (last < lines) {
            Paragraph p = paragraphs.next();
            if (p == null) {
                break;
            }
            beginning.add(p);
            last = p.last();
        }
        return beginning;
    }

    private String dayOrder(List<Paragraph> beginning) {
        String proven = null;
        for (Paragraph p : beginning) {
            String text = p.date().dateText();
            String order =
                    text == null
                            ? null
                            : Optional.of(text)
                                    .flatMap(dates::dayOrderOf)
                                    .map(Enum::name)
                                    .orElse(null);
            if (order != null && proven != null && !order.equals(proven)) {
                return null;
            }
            proven = order == null ? proven : order;
        }
        return proven;
    }
}
