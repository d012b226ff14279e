package org.listings.dashboards.install;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.listings.kit.hold.Away;

/** What Kibana's answer to an import means. Its status says little: a failed import answers 200. */
final class ImportAnswer {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST = 400;
    private static final int MOST_NAMED = 5;

    private ImportAnswer() {}

    /**
     * How many objects Kibana has taken.
     *
     * @throws Away when the same import may work later: Kibana is starting, overloaded, or does not
     *     let us in
     * @throws ImportRefused when it never will
     */
    static int imported(int status, String body) throws Away {
        if (status == 401 || status == 403) {
            throw new Away(
                    ("Kibana does not let us in (%d): set LISTINGS_KIBANA_USER and _PASSWORD, or"
                                    + " _API_KEY, of someone who may manage saved objects. It says:"
                                    + " %s")
                            .formatted(status, oneLine(body)));
        }
        if (status == 404 || status / 100 == 3) {
            throw new Away(
                    ("There is no saved objects API at this address (%d): check LISTINGS_KIBANA_URL"
                                    + " (with its base path) and _SPACE. It says: %s")
                            .formatted(status, oneLine(body)));
        }
        if (status >= 500 || status == 429 || status == 408) {
            throw new Away("Kibana is not ready (%d): %s".formatted(status, oneLine(body)));
        }
        JsonNode answer = json(status, body);
        if (status != 200) {
            throw new ImportRefused(
                    "Kibana refuses the dashboards (%d): %s"
                            .formatted(status, oneLine(answer.path("message").asText(body))));
        }
        if (!answer.path("success").asBoolean(false)) {
            throw new ImportRefused("Kibana took none of the dashboards: " + errors(answer));
        }
        return answer.path("successCount").asInt();
    }

    private static JsonNode json(int status, String body) throws Away {
        try {
            JsonNode answer = JSON.readTree(body);
            if (answer.isObject()) {
                return answer;
            }
        } catch (JsonProcessingException e) {
            throw new Away(notKibana(status, body), e);
        }
        throw new Away(notKibana(status, body));
    }

    private static String notKibana(int status, String body) {
        return "This is no answer of Kibana's (%d): %s".formatted(status, oneLine(body));
    }

    private static String errors(JsonNode answer) {
        List<String> named = new ArrayList<>();
        for (JsonNode error : answer.path("errors")) {
            if (named.size() == MOST_NAMED) {
                named.add("and more");
                break;
            }
            named.add(
                    "%s %s: %s"
                            .formatted(
                                    error.path("type").asText(),
                                    error.path("id").asText(),
                                    error.path("error")));
        }
        return named.isEmpty() ? oneLine(answer.toString()) : oneLine(String.join("; ", named));
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
