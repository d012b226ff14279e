package org.listings.explore;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.listings.explore.http.Answer;
import org.listings.explore.http.Asked;
import org.listings.explore.http.Refusal;

/** The page's own files, from this module's resources. */
final class PageFiles {

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "json", "application/json",
                    "svg", "image/svg+xml",
                    "yaml", "application/yaml");

    private PageFiles() {}

    /** The page itself, at every address that stands for a state of it. */
    static Answer page(Asked asked) {
        return file("index.html");
    }

    /** One of its files. */
    static Answer file(Asked asked) {
        return file(asked.rest());
    }

    static Answer file(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        byte[] content = type == null || name.contains("..") ? null : content("page/" + name);
        if (content == null) {
            throw Refusal.missing("There is no file " + name + ".");
        }
        return new Answer(
                200, type, Map.of("Cache-Control", "no-cache"), out -> out.write(content));
    }

    private static byte[] content(String resource) {
        try (InputStream in = PageFiles.class.getResourceAsStream(resource)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(resource + " in the jar cannot be read", e);
        }
    }
}
