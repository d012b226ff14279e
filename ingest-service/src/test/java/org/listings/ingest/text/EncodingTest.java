package org.listings.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    windows-1252 | windows-1252 | Séminaire sur l’emploi – Genève; 12 décembre 2021
                    windows-1252 | windows-1252 | “Decent work” – 12 March 2021; Seminar on decent work
                    windows-1252 | ISO-8859-1   | Workshop in Genève; 12 March 2021; A training course
                    windows-1252 | windows-1252 | Café; 1 May 2020
                    ISO-8859-1   | ISO-8859-1   | L'Océan Indien: réunion régionale des syndicats
                    ISO-8859-1   | ISO-8859-1   | Reunión sobre la inspección del trabajo; Bogotá
                    ISO-8859-1   | ISO-8859-1   | Reunião de peritos sobre inspeção do trabalho
                    ISO-8859-1   | ISO-8859-1   | Konferenz über Arbeitsschutz; Köln; Gewerkschaften
                    windows-1251 | windows-1251 | Семинар по охране труда; 12 декабря 2021 г., Москва
                    KOI8-R       | KOI8-R       | Семинар по охране труда для инспекторов; Москва
                    windows-1256 | windows-1256 | ندوة حول تفتيش العمل; 12 ديسمبر 2021، بيروت، لبنان
                    windows-1250 | windows-1250 | Szkolenie dla inspektorów pracy i związków; Łódź
                    ISO-8859-2   | ISO-8859-2   | Konference o bezpečnosti práce; Školení zaměstnanců
                    windows-1254 | ISO-8859-9   | İş teftişi konulu seminer; Çalışma Bakanlığı eğitim
                    Shift_JIS    | Shift_JIS    | 労働監督に関するセミナー; 2021年12月12日 東京
                    EUC-JP       | EUC-JP       | 労働監督に関するセミナー; 2021年12月12日 東京、専門家会議を開催
                    ISO-2022-JP  | ISO-2022-JP  | 労働監督に関するセミナー; 2021年12月12日 東京
                    GB18030      | GB18030      | 劳动监察研讨会; 国际劳工组织将举行三方专家会议。
                    Big5         | Big5         | 勞動檢查研討會; 國際勞工組織將舉行三方專家會議。
                    EUC-KR       | EUC-KR       | 근로감독 세미나; 국제노동기구는 전문가 회의를 개최합니다.
                    UTF-8        | UTF-8        | ندوة; Séminaire; Семинар; 研讨会
                    US-ASCII     | UTF-8        | Seminar; 12 December 2021
                    UTF-16LE     | UTF-16LE     | Seminar; 12 December 2021
                    UTF-16BE     | UTF-16BE     | Seminar; 12 December 2021
                    UTF-16LE     | UTF-16LE     | Семинар по охране труда; 12 декабря 2021 г., Москва
                    UTF-16BE     | UTF-16BE     | 一次劳动监察研讨会一共一百人; 2021年12月12日 北京
                    UTF-16LE     | UTF-16LE     | Party 🎉 at the union; 1 May 2020\
                    """)
    void isToldFromTheBytes(String written, String told, String lines) throws IOException {
        String text = lines.replace("; ", "\n") + "\n";
        Path file = write(text.getBytes(Charset.forName(written)));
        assertThat(TextFile.scan(file).encoding().name()).isEqualTo(told);
        assertThat(read(file)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void isToldByAByteOrderMarkWhichIsNoPartOfTheText(String charset) throws IOException {
        Path file = write("\uFEFFÉvénements\n".getBytes(Charset.forName(charset)));
        assertThat(TextFile.scan(file).encoding().name()).isEqualTo(charset);
        assertThat(read(file)).isEqualTo("Événements\n");
    }

    @Test
    void isToldByTheOneForeignLineAtTheEndOfALongFile() throws IOException {
        String text = "Seminar on labour inspection\n".repeat(50_000) + "Réunion à Genève\n";
        Path file = write(text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read(file)).isEqualTo(text);
    }

    @Test
    void marksTheLinesOfBrokenBytesInUtf8() throws IOException {
        byte[] bytes = "Événements à Genève\nMay?\nL'été\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xE9 : bytes[i];
        }
        Path file = write(bytes);
        TextFile text = TextFile.of(file, TextFile.scan(file), 1_000_000);
        try (var reader = text.open()) {
            var read = new StringWriter();
            reader.transferTo(read);
            assertThat(read.toString()).contains("May\uFFFD\n");
        }
        assertThat(text.damaged().byLine()).containsExactly(java.util.Map.entry(2, 1));
    }

    @Test
    void findsEveryFormOfBrokenUtf8() {
        for (String broken :
                new String[] {"C0 AF", "E0 9F BF", "ED A0 80", "F4 90 80 80", "FF", "C3"}) {
            var check = new Utf8Check();
            byte[] bytes = java.util.HexFormat.ofDelimiter(" ").parseHex(broken);
            check.add(bytes, bytes.length);
            assertThat(check.broken()).as(broken).isPositive();
            assertThat(check.wellFormed()).as(broken).isZero();
        }
    }

    @Test
    void noticesThatTheFileChangedAfterItWasScanned() throws IOException {
        Path file = write("one\n".getBytes(StandardCharsets.UTF_8));
        FileScan scan = TextFile.scan(file);
        Files.writeString(file, "one\ntwo\n");
        try (var reader = TextFile.of(file, scan, 1_000_000).open()) {
            assertThat(
                            org.assertj.core.api.Assertions.catchThrowable(
                                    () -> reader.transferTo(new StringWriter())))
                    .isInstanceOf(ChangedFile.class);
        }
    }

    private String read(Path file) throws IOException {
        try (var reader = TextFile.of(file, TextFile.scan(file), 1_000_000).open()) {
            var text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        }
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("page.txt"), bytes);
    }
}
