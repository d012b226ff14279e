package org.listings.schemas;

import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_DELETE;
import static org.apache.kafka.common.config.TopicConfig.MAX_MESSAGE_BYTES_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_BYTES_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;

/**
 * A topic that is there, and would lose what it is to keep or refuse what it is to take: made by a
 * broker that makes topics by itself, say.
 *
 * @param settings what its settings must be that are something else, by their names
 * @param sentence what is wrong and what to do
 */
record TopicFault(Topic topic, Map<String, String> settings, String sentence) {

    /** What is wrong with a topic; nothing where it merely differs. */
    static Optional<TopicFault> of(Topic topic, Config is) {
        Map<String, String> wanted = new TreeMap<>();
        String cleanup = topic.config().getOrDefault(CLEANUP_POLICY_CONFIG, CLEANUP_POLICY_DELETE);
        if (!cleanup.equals(value(is, CLEANUP_POLICY_CONFIG))) {
            wanted.put(CLEANUP_POLICY_CONFIG, cleanup);
        }
        if (Topics.FOR_EVER.equals(topic.config().get(RETENTION_MS_CONFIG))) {
            for (String limit : List.of(RETENTION_MS_CONFIG, RETENTION_BYTES_CONFIG)) {
                if (!Topics.FOR_EVER.equals(value(is, limit))) {
                    wanted.put(limit, Topics.FOR_EVER);
                }
            }
        }
        String longest = topic.config().get(MAX_MESSAGE_BYTES_CONFIG);
        if (longest != null
                && Long.parseLong(value(is, MAX_MESSAGE_BYTES_CONFIG)) < Long.parseLong(longest)) {
            wanted.put(MAX_MESSAGE_BYTES_CONFIG, longest);
        }
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(new TopicFault(topic, wanted, sentence(topic, wanted, is)));
    }

    private static String value(Config is, String name) {
        ConfigEntry entry = is.get(name);
        return entry == null || entry.value() == null ? "" : entry.value();
    }

    private static String sentence(Topic topic, Map<String, String> wanted, Config is) {
        List<String> settings = new ArrayList<>();
        wanted.forEach(
                (name, value) ->
                        settings.add("%s=%s, not %s".formatted(name, value, value(is, name))));
        return "the topic %s must have %s: ./listings prepare (or up) puts it right"
                .formatted(topic.name(), String.join(" and ", settings));
    }

    /** The changes that put it right. */
    List<AlterConfigOp> repairs() {
        return settings.entrySet().stream()
                .map(
                        setting ->
                                new AlterConfigOp(
                                        new ConfigEntry(setting.getKey(), setting.getValue()),
                                        AlterConfigOp.OpType.SET))
                .toList();
    }
}
