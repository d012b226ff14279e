package org.listings.index.dashboards;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns Kibana's query language into what Elasticsearch is asked: as much of it as the dashboards
 * use, and an error for anything else.
 */
final class Kql {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern AND = Pattern.compile("\\s+and\\s+");
    private static final Pattern TERM = Pattern.compile("([a-z_.]+)\\s*(:|<)\\s*(\\S+)");

    private Kql() {}

    static ObjectNode query(String kql) {
        ObjectNode query = JSON.createObjectNode();
        if (kql.isBlank()) {
            query.putObject("match_all");
            return query;
        }
        var filters = query.putObject("bool").putArray("filter");
        for (String part : AND.split(kql.strip(), -1)) {
            filters.add(part.startsWith("not ") ? not(term(part.substring(4))) : term(part));
        }
        return query;
    }

    private static ObjectNode not(ObjectNode query) {
        ObjectNode not = JSON.createObjectNode();
        not.putObject("bool").set("must_not", query);
        return not;
    }

    private static ObjectNode term(String text) {
        Matcher term = TERM.matcher(text.strip());
        if (!term.matches()) {
            throw new IllegalArgumentException("not understood here: " + text);
        }
        ObjectNode query = JSON.createObjectNode();
        String field = term.group(1);
        String value = term.group(3);
        if (term.group(2).equals("<")) {
            query.putObject("range").putObject(field).put("lt", Double.parseDouble(value));
        } else if (value.equals("*")) {
            query.putObject("exists").put("field", field);
        } else {
            query.putObject("match").put(field, value);
        }
        return query;
    }
}
