package org.listings.index.dashboards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The NDJSON as Kibana would have it after an import. */
final class InstalledObjects {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, JsonNode> objects = new LinkedHashMap<>();

    InstalledObjects(String ndjson) throws Exception {
        for (String line : ndjson.lines().toList()) {
            JsonNode object = JSON.readTree(line);
            objects.put(key(object.get("type").textValue(), object.get("id").textValue()), object);
        }
    }

    /** One question that a dashboard asks. */
    record Question(String name, String indexes, ObjectNode body, LensRequest lens) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Every panel's question, every search's and every control's. */
    List<Question> questions() throws Exception {
        List<Question> questions = new ArrayList<>();
        for (JsonNode object : objects.values()) {
            String title = object.at("/attributes/title").asText();
            switch (object.get("type").textValue()) {
                case "dashboard" -> {
                    addLenses(title, object, questions);
                    addControls(title, object, questions);
                }
                case "search" -> questions.add(search(title, object));
                case "map" -> questions.add(map(title, object));
                default -> {}
            }
        }
        return questions;
    }

    private void addLenses(String title, JsonNode dashboard, List<Question> questions)
            throws Exception {
        ObjectNode picked = JSON.createObjectNode();
        picked.put("gte", absolute(dashboard.at("/attributes/timeFrom").textValue()));
        picked.put("lte", absolute(dashboard.at("/attributes/timeTo").textValue()));
        picked.put("format", "strict_date_optional_time");
        for (JsonNode panel : JSON.readTree(dashboard.at("/attributes/panelsJSON").textValue())) {
            JsonNode lens = panel.at("/embeddableConfig/attributes");
            if (lens.isObject()) {
                JsonNode view = view(lens.at("/references/0/id").textValue());
                LensRequest request =
                        new LensRequest(
                                lens, view.at("/attributes/timeFieldName").asText(), picked);
                questions.add(
                        new Question(
                                title + " / " + lens.get("title").textValue(),
                                indexes(view),
                                request.body(),
                                request));
            }
        }
    }

    private void addControls(String title, JsonNode dashboard, List<Question> questions)
            throws Exception {
        JsonNode controls =
                JSON.readTree(dashboard.at("/attributes/controlGroupInput/panelsJSON").textValue());
        for (JsonNode control : controls) {
            String field = control.at("/explicitInput/fieldName").asText();
            if (!field.isEmpty()) {
                String reference =
                        "controlGroup_%s:optionsListDataView"
                                .formatted(control.at("/explicitInput/id").textValue());
                questions.add(
                        values(
                                title + " / control " + field,
                                view(referenced(dashboard, reference)),
                                field));
            }
        }
    }

    private Question search(String title, JsonNode search) throws Exception {
        JsonNode source =
                JSON.readTree(
                        search.at("/attributes/kibanaSavedObjectMeta/searchSourceJSON")
                                .textValue());
        JsonNode view = view(referenced(search, source.get("indexRefName").textValue()));
        ObjectNode body = JSON.createObjectNode();
        body.set("query", Kql.query(source.at("/query/query").textValue()));
        JsonNode sort = search.at("/attributes/sort/0");
        body.putArray("sort").addObject().set(sort.get(0).textValue(), sort.get(1));
        body.put("track_total_hits", true);
        return new Question("search " + title, indexes(view), body, null);
    }

    private Question map(String title, JsonNode map) throws Exception {
        JsonNode layers = JSON.readTree(map.at("/attributes/layerListJSON").textValue());
        JsonNode join = layers.at("/1/joins/0/right");
        return values(
                "map " + title,
                view(referenced(map, join.get("indexPatternRefName").textValue())),
                join.get("term").textValue());
    }

    private static Question values(String name, JsonNode view, String field) {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("query").putObject("exists").put("field", field);
        body.put("size", 0);
        body.put("track_total_hits", true);
        body.putObject("aggs").putObject("x").putObject("terms").put("field", field);
        return new Question(name, indexes(view), body, null);
    }

    private JsonNode view(String id) {
        return objects.get(key("index-pattern", id));
    }

    private static String indexes(JsonNode view) {
        return view.at("/attributes/title").textValue();
    }

    private static String referenced(JsonNode object, String name) {
        for (JsonNode reference : object.get("references")) {
            if (name.equals(reference.get("name").textValue())) {
                return reference.get("id").textValue();
            }
        }
        throw new AssertionError("no reference " + name);
    }

    private static String absolute(String time) {
        java.time.OffsetDateTime now = java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC);
        return switch (time) {
            case "now" -> now.toInstant().toString();
            case "now-7d" -> now.minusDays(7).toInstant().toString();
            case "now+10y" -> now.plusYears(10).toInstant().toString();
            default -> java.time.Instant.parse(time).toString();
        };
    }

    private static String key(String type, String id) {
        return type + ":" + id;
    }
}
