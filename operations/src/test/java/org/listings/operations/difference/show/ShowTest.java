package org.listings.operations.difference.show;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.listings.operations.difference.Change;
import org.listings.operations.difference.Difference;
import org.listings.operations.difference.ListingOrder;
import org.listings.operations.difference.Listings;
import org.listings.operations.difference.Report;

final class ShowTest {
    private static final String EVIL = "<script>alert('x')</script> & \"q\" \u001b[31m\u202e";

    private final List<Change> changes = new ArrayList<>();

    private static ObjectNode listing(String id, String title, String start) {
        ObjectNode listing = new JsonMapper().createObjectNode();
        listing.put("item_id", id).put("title", title).put("start_date", start);
        listing.put("source_file", "<b>.txt").put("source_sha256", "s" + id);
        return listing.put("first_line", 3).put("last_line", 9);
    }

    private Report report() {
        List<JsonNode> before =
                List.of(listing("a", EVIL, null), listing("b", "Gone", "2020-01-01"));
        List<JsonNode> after =
                List.of(
                        listing("a", EVIL, "2020-05-06"),
                        listing("c", "اجتماع الخبراء", "2020-01-01"));
        return Difference.of(
                new Listings("g1", before.iterator()),
                new Listings("g2", after.iterator()),
                ListingOrder.BY_ID,
                changes::add);
    }

    @Test
    void tellsATerminalTheSumsAndExamples() {
        assertThat(AsText.of(report()))
                .contains("g1 -> g2: 100 % differ")
                .contains("1  only in g1", "start_date: 1 listing", "1  null -> date")
                .contains("null -> 2020-05-06", "<b>.txt:3-9", "Only in g2: 1 listing");
    }

    @Test
    void letsNoListingSteerTheTerminal() {
        assertThat(AsText.of(report())).doesNotContain("\u001b", "\u202e").contains("<U+001B>[31m");
    }

    @Test
    void letsNoListingWriteThePagesMarkup() {
        String page = AsHtml.of(report());
        assertThat(page).doesNotContain("<script", "<b>.txt", "\u001b", "\u202e");
        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;q&quot;");
    }

    @Test
    void makesAPageThatStandsAlone() {
        String page = AsHtml.of(report());
        assertThat(page).startsWith("<!DOCTYPE html>").contains("اجتماع الخبراء", "dir=\"auto\"");
        assertThat(page).doesNotContain("http:", "https:", "src=", "url(", "@import");
    }

    @Test
    void givesProgramsTheSameUnderSnakeCaseNames() {
        JsonNode json = AsJson.of(report());
        assertThat(json.get("listings_before").asLong()).isEqualTo(2);
        assertThat(json.get("differing").asLong()).isEqualTo(3);
        assertThat(json.get("share").asDouble()).isEqualTo(1.0);
        assertThat(json.at("/renamed/sought_among_all").asBoolean()).isTrue();
        assertThat(json.at("/only_before/examples/0/title").asText()).isEqualTo("Gone");
        assertThat(json.at("/fields/0/kinds/0/examples/0/after").asText()).isEqualTo("2020-05-06");
        assertThat(AsJson.of(changes.get(0)).toString())
                .startsWith("{\"what\":\"changed\",\"before\":{\"item_id\":\"a\"")
                .endsWith(
                        "\"kinds\":[\"null -> date\"],\"before\":null,\"after\":\"2020-05-06\"}]}");
    }
}
