package org.listings.enrich.topics.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value in a YAML file, or its absence; a value of the wrong kind is noted, never thrown. */
record YamlValue(Node node, Place place, List<Finding> findings) {

    void error(String what) {
        findings.add(Finding.error(place, what));
    }

    YamlValue at(String key) {
        return entries().getOrDefault(key, child(null, key));
    }

    /** The key under which this value stands, as a value of its own. */
    YamlValue key(String key) {
        return new YamlValue(
                new ScalarNode(
                        org.yaml.snakeyaml.nodes.Tag.STR,
                        key,
                        null,
                        null,
                        org.yaml.snakeyaml.DumperOptions.ScalarStyle.PLAIN),
                place,
                findings);
    }

    void allow(Set<String> keys) {
        entries()
                .forEach(
                        (key, value) -> {
                            if (!keys.contains(key)) {
                                value.error(
                                        "unknown field: use one of "
                                                + new java.util.TreeSet<>(keys));
                            }
                        });
    }

    Map<String, YamlValue> entries() {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "?";
                if (entries.put(key, child(tuple.getValueNode(), key)) != null) {
                    entries.get(key).error("the field stands here twice: join the two");
                }
            }
        } else if (node != null) {
            error("expected fields (key: value)");
        }
        return entries;
    }

    List<YamlValue> items() {
        List<YamlValue> items = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> items.add(child(item, "")));
        } else if (node != null) {
            error("expected a list: [one, two]");
        }
        return items;
    }

    List<String> texts() {
        return items().stream().map(item -> item.text("")).toList();
    }

    String text(String otherwise) {
        if (node == null) {
            return otherwise;
        }
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().trim();
        }
        error("expected a text");
        return otherwise;
    }

    double number(double otherwise, double least, double most) {
        if (node == null) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(text(""));
            if (number >= least && number <= most) {
                return number;
            }
            error(number + " is out of range: use " + least + " to " + most);
        } catch (NumberFormatException bad) {
            error("'" + text("") + "' is no number");
        }
        return otherwise;
    }

    private YamlValue child(Node value, String key) {
        String field =
                place.field().isEmpty() || key.isEmpty()
                        ? place.field() + key
                        : place.field() + "." + key;
        int line =
                value == null || value.getStartMark() == null
                        ? place.line()
                        : value.getStartMark().getLine() + 1;
        return new YamlValue(value, new Place(place.file(), line, field), findings);
    }
}
