package org.listings.ingest.text;

import static java.util.Comparator.comparing;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the encodings that came before Unicode apart, by ICU's letter statistics. */
final class LegacyEncoding {

    // ICU gives 10 to whatever is merely possible.
    private static final int POSSIBLE = 10;
    private static final int SURE = 25;
    private static final double MOSTLY_ASCII = 0.7;
    private static final double FEW = 0.005;
    private static final String WESTERN = "windows-1252";

    // Supersets, as browsers read them: https://encoding.spec.whatwg.org/#names-and-labels
    private static final Map<String, String> DECODED_AS =
            Map.of(
                    "ISO-8859-1", "windows-1252",
                    "ISO-8859-9", "windows-1254",
                    "ISO-8859-8-I", "windows-1255",
                    "ISO-8859-8", "windows-1255",
                    "Shift_JIS", "windows-31j",
                    "EUC-KR", "x-windows-949",
                    "Big5", "Big5-HKSCS");

    private LegacyEncoding() {}

    /** The one of the ISO-2022 encodings, which need no byte beyond ASCII, that it is, if any. */
    static Optional<Encoding> withEscapes(byte[] sample) {
        return of(sample).filter(encoding -> encoding.name().startsWith("ISO-2022"));
    }

    /**
     * The likeliest encoding.
     *
     * @param sample lines with bytes beyond ASCII, or with escapes
     * @return empty when no encoding could have written those bytes
     */
    static Optional<Encoding> of(byte[] sample) {
        List<CharsetMatch> matches = matches(sample);
        Optional<CharsetMatch> best =
                matches.stream().filter(match -> match.getConfidence() > POSSIBLE).findFirst();
        if (best.isEmpty() && asciiShare(sample) >= MOSTLY_ASCII) {
            return Optional.of(
                    encoding(
                            WESTERN, false, "little else than ASCII, so the commonest is assumed"));
        }
        return best.or(() -> matches.stream().findFirst()).map(match -> encoding(match, sample));
    }

    private static Encoding encoding(CharsetMatch match, byte[] sample) {
        String charset = charset(match.getName());
        boolean western = decoded(charset, sample).equals(decoded(WESTERN, sample));
        boolean plainWestern = match.getName().equals("ISO-8859-1");
        return encoding(
                western && !plainWestern ? WESTERN : match.getName(),
                match.getConfidence() >= SURE,
                "letter statistics, confidence %d of 100".formatted(match.getConfidence()));
    }

    private static List<CharsetMatch> matches(byte[] sample) {
        var detector = new CharsetDetector();
        detector.setText(sample);
        return Arrays.stream(detector.detectAll())
                // Unicode was told apart before; EBCDIC has no line feeds that anyone would drop.
                .filter(match -> !match.getName().startsWith("UTF-"))
                .filter(match -> !match.getName().startsWith("IBM"))
                .filter(match -> Charset.isSupported(charset(match.getName())))
                .filter(match -> match.getConfidence() > POSSIBLE || damage(match, sample) == 0)
                // The statistics do not look at bytes that an encoding has no character for.
                .sorted(comparing(match -> damage(match, sample) > FEW * sample.length))
                .toList();
    }

    private static long damage(CharsetMatch match, byte[] sample) {
        return decoded(charset(match.getName()), sample).chars().filter(c -> c == 0xFFFD).count();
    }

    private static String decoded(String charset, byte[] sample) {
        return new String(sample, Charset.forName(charset));
    }

    private static double asciiShare(byte[] sample) {
        long ascii = 0;
        for (byte b : sample) {
            ascii += b >= 0 ? 1 : 0;
        }
        return sample.length == 0 ? 1 : (double) ascii / sample.length;
    }

    private static Encoding encoding(String name, boolean sure, String because) {
        return new Encoding(name, Charset.forName(charset(name)), 0, sure, because);
    }

    private static String charset(String name) {
        return DECODED_AS.getOrDefault(name, name);
    }
}
