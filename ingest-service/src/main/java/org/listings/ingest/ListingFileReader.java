package org.listings.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.listings.ingest.page.PageSplitter;
import org.listings.ingest.page.UnreadablePage;
import org.listings.ingest.text.FileScan;
import org.listings.ingest.text.Refusal;
import org.listings.ingest.text.RefusedFile;
import org.listings.ingest.text.TextFile;
import org.listings.kit.CodeVersion;

/**
 * From a file to raw items: the one way, of the service and of the command alike. Memory does not
 * grow with the file.
 */
public final class ListingFileReader {

    private final Splitter splitter;
    private final Limits limits;
    private final String version;

    public ListingFileReader(Splitter splitter, Limits limits, String version) {
        this.splitter = splitter;
        this.limits = limits;
        this.version = version;
    }

    /** The reader that the service uses. */
    public static ListingFileReader standard(Limits limits) {
        return new ListingFileReader(new PageSplitter()::split, limits, CodeVersion.current());
    }

    /** The version of the code that splits, as items carry it. */
    public String version() {
        return version;
    }

    /**
     * Reads a file's bytes: its hash, and its encoding or why it is refused.
     *
     * @throws IOException when it cannot be read, as for want of permission
     */
    public FileScan scan(Path file) throws IOException {
        return TextFile.scan(file);
    }

    /**
     * Hands the file's items to the sink, each as soon as it is read: a refusal may come after
     * some.
     *
     * @param name the file's name as items shall carry it
     * @param scan of the same file
     * @param ingestedAt the time items shall carry
     * @throws RefusedFile when the file cannot become listings
     * @throws org.listings.ingest.text.ChangedFile when it is not the scanned one any more
     * @throws IOException when it cannot be read, or when the sink threw one
     */
    public ReadListing read(
            Path file, String name, FileScan scan, Instant ingestedAt, ItemSink sink)
            throws IOException {
        TextFile text = TextFile.of(file, scan, limits.lineCharacters());
        var items = new RawItems(name, scan.sha256(), version, ingestedAt);
        var parts = new PageParts(items, sink, limits);
        try {
            splitter.split(text::open, parts);
        } catch (UnreadablePage noListing) {
            throw new RefusedFile(
                    Refusal.of("no-items", noListing.getMessage(), "Then drop it again."),
                    noListing);
        } catch (SinkFailure failure) {
            throw failure.unwrapped();
        } catch (RefusedFile refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError bug) {
            throw new RefusedFile(splitterFault(bug), bug);
        }
        tellDoubts(scan, text, sink);
        return new ReadListing(parts.pageTitle(), parts.items());
    }

    private static void tellDoubts(FileScan scan, TextFile text, ItemSink sink) throws IOException {
        String encoding = scan.encoding().name();
        if (!scan.encoding().sure()) {
            sink.problem(
                    1,
                    "encoding-unsure",
                    "Read as %s, told by %s.".formatted(encoding, scan.encoding().because()));
        }
        for (Map.Entry<Integer, Integer> damage : text.damaged().byLine().entrySet()) {
            sink.problem(
                    damage.getKey(),
                    "characters-unreadable",
                    "%,d that could not be read as %s".formatted(damage.getValue(), encoding));
        }
    }

    private static Refusal splitterFault(Throwable bug) {
        return Refusal.of(
                "splitter-fault",
                "The splitter failed on this page: " + bug + ".",
                "This is a fault of Listings, not of the file: report it with the file, and drop"
                        + " the file again after an update.");
    }
}
