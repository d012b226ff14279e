package org.listings.ingest.page.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads labelled pages from a folder: NAME.txt or NAME.html beside NAME.expected.jsonl. */
public final class LabelledPages {
    private static final String LABELS = ".expected.jsonl";
    private static final ObjectMapper JSON = new ObjectMapper();

    private LabelledPages() {}

    /**
     * Scores every labelled page of the folder; a first argument names it. Prints what was missed.
     */
    public static void main(String[] args) throws IOException {
        Score score = score(Path.of(args[0]));
        score.misses().forEach(System.out::println);
        System.out.print(score.table());
    }

    /** The score over a folder's labelled pages. */
    public static Score score(Path folder) throws IOException {
        Score score = new Score();
        PageQuality quality = new PageQuality();
        for (Map.Entry<Path, Path> page : pages(folder).entrySet()) {
            String name = page.getKey().getFileName().toString();
            quality.add(
                    score, name, Files.readString(page.getKey()), labels(page.getValue(), null));
        }
        return score;
    }

    /** The pages of a folder and their labels. */
    public static Map<Path, Path> pages(Path folder) throws IOException {
        Map<Path, Path> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path labels : files.filter(f -> f.toString().endsWith(LABELS)).toList()) {
                String file = labels.getFileName().toString();
                String name = file.substring(0, file.length() - LABELS.length());
                for (String ending : List.of(".txt", ".html", ".md")) {
                    Path page = folder.resolve(name + ending);
                    if (Files.exists(page)) {
                        pages.put(page, labels);
                    }
                }
            }
        }
        return pages;
    }

    /** The labels of one page; of the given source file only, unless it is null. */
    public static List<Expected> labels(Path file, String sourceFile) throws IOException {
        List<Expected> labels = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                continue;
            }
            JsonNode node = JSON.readTree(line);
            if (sourceFile == null || sourceFile.equals(text(node, "source_file"))) {
                labels.add(
                        new Expected(
                                node.path("position").asInt(labels.size() + 1),
                                text(node, "heading"),
                                text(node, "kicker"),
                                text(node, "title"),
                                text(node, "date_text"),
                                text(node, "place"),
                                text(node, "start_date"),
                                text(node, "end_date"),
                                text(node, "description_starts")));
            }
        }
        return labels;
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }
}
