package org.listings.ingest.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Names the kinds of files that are no text, by the bytes that they begin with. */
final class FileKind {

    private static final String SAVE_AS_TEXT =
            "Open it in the program that it belongs to, save it as plain text (UTF-8) and drop"
                    + " that.";
    private static final String UNPACK = "Unpack it and drop the text files that are in it.";
    private static final String NOT_A_LISTING =
            "Drop the page's text instead: one .txt file a page.";

    private static final List<Magic> KINDS =
            List.of(
                    new Magic("a PDF document", 0, "%PDF-", SAVE_AS_TEXT),
                    new Magic("a rich text (RTF) document", 0, "{\\rtf", SAVE_AS_TEXT),
                    new Magic("a PostScript document", 0, "%!PS", SAVE_AS_TEXT),
                    new Magic(
                            "an old Word, Excel or PowerPoint file",
                            0,
                            "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1",
                            SAVE_AS_TEXT),
                    new Magic("a gzip archive", 0, "\u001F\u008B", UNPACK),
                    new Magic("a bzip2 archive", 0, "BZh", UNPACK, "1AY&SY"),
                    new Magic("an xz archive", 0, "\u00FD7zXZ", UNPACK),
                    new Magic("a Zstandard archive", 0, "(\u00B5/\u00FD", UNPACK),
                    new Magic("a 7-Zip archive", 0, "7z\u00BC\u00AF'\u001C", UNPACK),
                    new Magic("a RAR archive", 0, "Rar!\u001A\u0007", UNPACK),
                    new Magic("a tar archive", 257, "ustar", UNPACK),
                    new Magic("a PNG picture", 0, "\u0089PNG\r\n", NOT_A_LISTING),
                    new Magic("a JPEG picture", 0, "\u00FF\u00D8\u00FF", NOT_A_LISTING),
                    new Magic("a GIF picture", 0, "GIF8", NOT_A_LISTING, "7a", "9a"),
                    new Magic("a TIFF picture", 0, "II*\0", NOT_A_LISTING),
                    new Magic("a TIFF picture", 0, "MM\0*", NOT_A_LISTING),
                    new Magic("a sound, film or WebP picture", 0, "RIFF", NOT_A_LISTING, "\0"),
                    new Magic("a film", 4, "ftyp", NOT_A_LISTING),
                    new Magic("a sound recording", 0, "ID3", NOT_A_LISTING, "\0"),
                    new Magic("a program", 0, "\u007FELF", NOT_A_LISTING),
                    new Magic("a Java class", 0, "\u00CA\u00FE\u00BA\u00BE", NOT_A_LISTING),
                    new Magic("an SQLite database", 0, "SQLite format 3\0", NOT_A_LISTING),
                    new Magic("a Parquet file", 0, "PAR1", NOT_A_LISTING, "\0"),
                    new Magic("an Avro file", 0, "Obj\u0001", NOT_A_LISTING));

    private FileKind() {}

    /** The refusal of a file that begins so, or empty where it may be text. */
    static Optional<Refusal> refusal(byte[] head, int length) {
        String begin = new String(head, 0, length, StandardCharsets.ISO_8859_1);
        if (begin.startsWith("PK\u0003\u0004")) {
            return Optional.of(refusal(zipKind(begin), zipAdvice(begin)));
        }
        return KINDS.stream()
                .filter(kind -> kind.begins(begin))
                .map(kind -> refusal(kind.name, kind.advice))
                .findFirst();
    }

    /** The refusal of a file that is no text, of a kind without a name. */
    static Refusal unnamed(String because) {
        return Refusal.of(
                "binary",
                "The file is not text: " + because + ".",
                "If it was cut off while being copied, copy it again; else save the page as plain"
                        + " text (UTF-8) and drop that.");
    }

    private static Refusal refusal(String kind, String advice) {
        return Refusal.of("binary", "The file is not text but " + kind + ".", advice);
    }

    // Office files are zip archives; the names of their first entries say which.
    private static String zipKind(String begin) {
        if (begin.contains("word/")) {
            return "a Word document (docx)";
        }
        if (begin.contains("xl/")) {
            return "an Excel workbook (xlsx)";
        }
        if (begin.contains("ppt/")) {
            return "a PowerPoint presentation (pptx)";
        }
        if (begin.contains("application/vnd.oasis.opendocument")) {
            return "an OpenDocument file (odt, ods or odp)";
        }
        return begin.contains("application/epub+zip") ? "an EPUB book" : "a zip archive";
    }

    private static String zipAdvice(String begin) {
        return zipKind(begin).equals("a zip archive") ? UNPACK : SAVE_AS_TEXT;
    }

    /** Bytes at a place; where a text could begin so too, also bytes further on that it lacks. */
    private record Magic(String name, int at, String bytes, String advice, List<String> andOneOf) {

        private static final int LOOK_FURTHER = 16;

        Magic(String name, int at, String bytes, String advice, String... andOneOf) {
            this(name, at, bytes, advice, List.of(andOneOf));
        }

        boolean begins(String head) {
            if (!head.startsWith(bytes, at)) {
                return false;
            }
            String next =
                    head.substring(
                            at + bytes.length(),
                            Math.min(head.length(), at + bytes.length() + LOOK_FURTHER));
            return andOneOf.isEmpty() || andOneOf.stream().anyMatch(next::contains);
        }
    }
}
