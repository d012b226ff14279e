package org.listings.enrich.topics.vocabulary;

import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** One YAML file as nodes that know their lines; no object is ever made from its tags. */
record YamlFile(YamlValue root) {

    static YamlFile parse(String file, String text, List<Finding> findings) {
        try {
            Node node = new Yaml(options()).compose(new java.io.StringReader(text));
            return new YamlFile(new YamlValue(node, new Place(file, 1, ""), findings));
        } catch (MarkedYAMLException bad) {
            int line = bad.getProblemMark() == null ? 1 : bad.getProblemMark().getLine() + 1;
            findings.add(
                    Finding.error(
                            new Place(file, line, ""),
                            "not readable as YAML: " + bad.getProblem()));
        } catch (YAMLException bad) {
            findings.add(
                    Finding.error(
                            new Place(file, 1, ""), "not readable as YAML: " + bad.getMessage()));
        }
        return new YamlFile(new YamlValue(null, new Place(file, 1, ""), findings));
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return options;
    }
}
