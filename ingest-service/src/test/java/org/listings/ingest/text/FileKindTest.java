package org.listings.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    %PDF-1.7                   | a PDF document
                    {\\rtf1\\ansi              | a rich text (RTF) document
                    "\u0089PNG\\r\\n"          | a PNG picture
                    \u00FF\u00D8\u00FF\u00E0   | a JPEG picture
                    GIF89a                     | a GIF picture
                    BZh91AY&SY                 | a bzip2 archive
                    "\u001F\u008B\u0008"       | a gzip archive\
                    """)
    void namesWhatIsNoText(String begin, String kind) throws IOException {
        byte[] bytes = begin.replace("\\r\\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(bytes).code()).isEqualTo("binary");
        assertThat(refusal(bytes).reason()).isEqualTo("The file is not text but " + kind + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    word/document.xml | a Word document (docx)
                    xl/workbook.xml   | an Excel workbook (xlsx)
                    pages/one.txt     | a zip archive\
                    """)
    void looksIntoZipArchives(String entry, String kind) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(1);
        }
        assertThat(refusal(bytes.toByteArray()).reason()).endsWith(kind + ".");
    }

    @Test
    void refusesEmptyAndBlankFiles() throws IOException {
        assertThat(refusal(new byte[0]).code()).isEqualTo("empty");
        assertThat(refusal(" \r\n\t\n".getBytes(StandardCharsets.US_ASCII)).code())
                .isEqualTo("blank");
    }

    @Test
    void refusesRandomBytesAndTextWithATailOfZeros() throws IOException {
        byte[] random = new byte[10_000];
        new Random(7).nextBytes(random);
        assertThat(refusal(random).code()).isEqualTo("binary");
        byte[] cutOff = new byte[10_000];
        System.arraycopy("A page".getBytes(StandardCharsets.US_ASCII), 0, cutOff, 0, 6);
        assertThat(refusal(cutOff).reason()).contains("9,994 of its 10,000 bytes are zero");
    }

    @Test
    void takesTextThatBeginsLikeAnotherKind() throws IOException {
        for (String text :
                new String[] {"BZh is a word", "RIFF raff", "GIF8 pictures", "ID3 tags", "Rar!"}) {
            FileScan scan =
                    FileScan.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            assertThat(scan.refusal()).as(text).isNull();
        }
    }

    private static Refusal refusal(byte[] bytes) throws IOException {
        return FileScan.of(new ByteArrayInputStream(bytes)).refusal();
    }
}
