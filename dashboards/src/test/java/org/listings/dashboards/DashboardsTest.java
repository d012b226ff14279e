package org.listings.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The written objects against the index templates, whatever check_ndjson.py says. */
final class DashboardsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern ASKED = Pattern.compile("([a-z_.]+)\\s*(?::|<|>)");
    private static final Set<String> DATES = Set.of("date", "date_range");
    private static final Set<String> NUMBERS = Set.of("float", "double", "integer", "long", "date");

    private static final Map<String, JsonNode> OBJECTS = new HashMap<>();

    @BeforeAll
    static void read() throws Exception {
        for (String line : new Dashboards("http://127.0.0.1:8088").ndjson().lines().toList()) {
            JsonNode object = JSON.readTree(line);
            OBJECTS.put(key(object), object);
        }
    }

    @Test
    void areThree() {
        assertThat(OBJECTS.keySet().stream().filter(key -> key.startsWith("dashboard:")))
                .containsExactlyInAnyOrder(
                        "dashboard:listings",
                        "dashboard:listings-data-quality",
                        "dashboard:listings-pipeline");
    }

    @Test
    void areTheSameBytesEachTime() {
        assertThat(new Dashboards("http://a").ndjson())
                .isEqualTo(new Dashboards("http://a").ndjson())
                .doesNotContain("127.0.0.1");
    }

    @Test
    void mentionOnlyWhatIsThere() {
        OBJECTS.forEach(
                (key, object) ->
                        object.get("references")
                                .forEach(
                                        reference ->
                                                assertThat(OBJECTS)
                                                        .as("%s, %s", key, reference.get("name"))
                                                        .containsKey(key(reference))));
    }

    @Test
    void useFieldsOfAFittingType() throws Exception {
        int checked = 0;
        for (JsonNode object : OBJECTS.values()) {
            for (JsonNode panel : panels(object)) {
                JsonNode lens = panel.at("/embeddableConfig/attributes");
                if (lens.isObject()) {
                    checked += check(lens);
                }
            }
        }
        assertThat(checked).isGreaterThan(60);
    }

    private static int check(JsonNode lens) throws Exception {
        String view = lens.at("/references/0/id").textValue();
        Map<String, String> fields = fieldsOf(view);
        String title = lens.get("title").textValue();
        int checked = 0;
        for (JsonNode column : lens.at("/state/datasourceStates/formBased/layers/layer/columns")) {
            String operation = column.get("operationType").textValue();
            String field = column.path("sourceField").textValue();
            checkQuery(title, column.at("/filter/query").asText(), fields);
            if (!"___records___".equals(field)) {
                String type = fields.get(field);
                assertThat(type).as("%s: %s", title, field).isNotNull();
                switch (operation) {
                    case "terms" -> assertThat(type).as(field).isEqualTo("keyword");
                    case "date_histogram" -> assertThat(type).as(field).isIn(DATES);
                    default -> assertThat(type).as(field).isIn(NUMBERS);
                }
            }
            checked++;
        }
        checkQuery(title, lens.at("/state/query/query").asText(), fields);
        return checked;
    }

    private static void checkQuery(String title, String kql, Map<String, String> fields) {
        Matcher asked = ASKED.matcher(kql);
        while (asked.find()) {
            assertThat(fields).as(title).containsKey(asked.group(1));
        }
    }

    @Test
    void searchAndChooseAmongFieldsThatAreThere() throws Exception {
        for (JsonNode object : OBJECTS.values()) {
            if ("search".equals(object.get("type").textValue())) {
                Map<String, String> fields = fieldsOf(object.at("/references/0/id").textValue());
                for (JsonNode column : object.at("/attributes/columns")) {
                    assertThat(fields).containsKey(column.textValue());
                }
                for (JsonNode sort : object.at("/attributes/sort")) {
                    assertThat(fields.get(sort.get(0).textValue())).isIn(DATES);
                }
                JsonNode source =
                        JSON.readTree(
                                object.at("/attributes/kibanaSavedObjectMeta/searchSourceJSON")
                                        .textValue());
                checkQuery("search", source.at("/query/query").textValue(), fields);
            }
            for (JsonNode control : controls(object)) {
                String field = control.at("/explicitInput/fieldName").textValue();
                if (field != null) {
                    String id = control.at("/explicitInput/id").textValue();
                    String view = reference(object, "controlGroup_" + id + ":optionsListDataView");
                    assertThat(fieldsOf(view).get(field)).as(field).isEqualTo("keyword");
                }
            }
        }
    }

    @Test
    void offerTheControlsThatAnalystsAskFor() throws Exception {
        Set<String> fields = new HashSet<>();
        boolean time = false;
        for (JsonNode control : controls(OBJECTS.get("dashboard:listings"))) {
            time |= "timeSlider".equals(control.get("type").textValue());
            fields.add(control.at("/explicitInput/fieldName").asText());
        }
        assertThat(fields).contains("topics", "countries", "language", "page_title.keyword");
        assertThat(time).isTrue();
    }

    @Test
    void linkListingsToTheirOwnPages() {
        for (String view : List.of("listings-by-date", "listings-all")) {
            assertThat(
                            OBJECTS.get("index-pattern:" + view)
                                    .at("/attributes/fieldFormatMap")
                                    .textValue())
                    .contains("\"item_id\":{\"id\":\"url\"")
                    .contains("http://127.0.0.1:8088/");
        }
    }

    private static Map<String, String> fieldsOf(String view) throws Exception {
        return Templates.fields(
                OBJECTS.get("index-pattern:" + view).at("/attributes/title").textValue());
    }

    private static String reference(JsonNode object, String name) {
        for (JsonNode reference : object.get("references")) {
            if (name.equals(reference.get("name").textValue())) {
                return reference.get("id").textValue();
            }
        }
        throw new AssertionError("no reference " + name);
    }

    private static List<JsonNode> panels(JsonNode object) throws Exception {
        return written(object.at("/attributes/panelsJSON"));
    }

    private static List<JsonNode> controls(JsonNode object) throws Exception {
        return written(object.at("/attributes/controlGroupInput/panelsJSON"));
    }

    private static List<JsonNode> written(JsonNode text) throws Exception {
        List<JsonNode> all = new ArrayList<>();
        if (text.isTextual()) {
            JSON.readTree(text.textValue()).forEach(all::add);
        }
        return all;
    }

    private static String key(JsonNode object) {
        return object.get("type").textValue() + ":" + object.get("id").textValue();
    }
}
