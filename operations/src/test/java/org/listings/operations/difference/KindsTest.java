package org.listings.operations.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KindsTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static List<FieldChange> changes(String field, String before, String after)
            throws Exception {
        ObjectNode old = JSON.createObjectNode();
        ObjectNode now = JSON.createObjectNode();
        old.set(field, JSON.readTree(before.replace('\'', '"')));
        now.set(field, JSON.readTree(after.replace('\'', '"')));
        return ComparedFields.changes(old, now);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    start_date  | null                    | '2021-12-13'             | null -> date
                    start_date  | '2021-12-13'            | null                     | date -> null
                    end_date    | '2021-12-13'            | '2021-12-14'             | later by 1 day
                    end_date    | '2021-12-13'            | '2021-12-06'             | earlier by 7 days
                    end_date    | '2021-12-13'            | '2021-12-29'             | later by 8 to 31 days
                    start_date  | '2021-12-13'            | '2022-12-13'             | another year: later by 1 year
                    start_date  | '2021-03-13'            | '2021-05-13'             | another month: later by 2 months
                    start_date  | '2021-03-05'            | '2021-05-03'             | day and month change places
                    start_date  | '2021-03-05'            | '2019-01-01'             | earlier by more than a year
                    start_time  | '09:00'                 | '21:00'                  | later by 12 hours
                    start_time  | '09:00'                 | '09:30'                  | later, not by whole hours
                    start_time  | null                    | '09:30'                  | null -> time
                    language    | 'en'                    | 'fr'                     | en -> fr
                    utc_offset  | null                    | '+01:00'                 | null -> +01:00
                    language_confidence | 0.901           | 0.899                    |
                    language_confidence | 0.90            | 0.88                     | down by less than 0.05
                    language_confidence | 0.2             | 0.9                      | up
                    topics      | ['wages']               | ['wages','migration']    | + topic migration
                    topics      | ['wages','migration']   | ['wages']                | - topic migration
                    topics      | ['wages','migration']   | ['migration','wages']    | other order
                    topics      | []                      | null                     |
                    countries   | ['CH']                  | ['IT']                   | + country IT, - country CH
                    title       | 'A  talk'               | 'A talk'                 | whitespace only
                    title       | 'A TALK'                | 'A talk'                 | upper and lower case only
                    title       | 'A talk.'               | 'A - talk'               | punctuation only
                    title       | 'A talk on wages'       | 'A talk'                 | end cut off
                    title       | 'Event A talk'          | 'A talk'                 | beginning cut off
                    title       | 'A long talk'           | 'A talk'                 | part left out
                    title       | 'A talk'                | 'A long talk'            | part put in
                    title       | 'A talk'                | 'A talk on wages'        | more at the end
                    title       | 'A talk'                | 'Event A talk'           | more at the beginning
                    title       | 'A talk'                | 'Another thing'          | other words
                    description | null                    | 'Text'                   | null -> text
                    description | 'Text'                  | null                     | text -> null
                    first_line  | 3                       | 5                        | later by 2 lines
                    last_line   | 50                      | 5                        | earlier
                    attributes  | {'Venue':'A'}           | {'Venue':'A','Date':'B'} | + label Date
                    attributes  | {'Venue':'A'}           | {}                       | - label Venue
                    attributes  | {'Venue':'A'}           | {'Venue':'a'}            | label Venue: upper and lower case only
                    problems    | [{'code':'x'}]          | [{'code':'y'}]           | + problem y, - problem x
                    problems    | [{'code':'x'},{'code':'x'}] | [{'code':'x'}]       | problem x: other detail
                    languages   | [{'language':'en','share':0.6}] | [{'language':'en','share':0.9}] | language en: up
                    sources     | [{'sha256':'a'}]        | [{'sha256':'a'},{'sha256':'b'}] | + source
                    source_file | 'a.txt'                 | 'b.txt'                  | another file
                    topic_matches | [{'topic':'a','matched':['x']}] | [{'topic':'a','matched':['y']}] | topic a: by other words
                    topic_matches | [{'topic':'a','score':1,'matched':[]}] | [{'topic':'a','score':2,'matched':[]}] | topic a: score up
                    """)
    void namesWhatHappened(String field, String before, String after, String kinds)
            throws Exception {
        List<String> found =
                changes(field, before, after).stream()
                        .flatMap(change -> change.kinds().stream())
                        .toList();
        assertThat(String.join(", ", found)).isEqualTo(kinds == null ? "" : kinds);
    }

    @Test
    void showsLongTextsWhereTheyDiffer() throws Exception {
        String same = "word ".repeat(200);
        FieldChange change =
                changes("description", "'" + same + "old'", "'" + same + "new'").get(0);
        assertThat(change.before()).startsWith("…").endsWith("old");
        assertThat(change.after()).endsWith("new").hasSizeLessThan(210);
    }

    @Test
    void showsListsAndFactsWithoutBraces() throws Exception {
        assertThat(shown("['a','b']")).isEqualTo("a, b");
        assertThat(shown("{'Venue':'Room 1','Date':'x'}")).isEqualTo("Venue: Room 1; Date: x");
        assertThat(shown("[{'code':'x','detail':'y'},{'code':'z'}]")).isEqualTo("x y; z");
        assertThat(shown("[]")).isNull();
    }

    private static String shown(String json) throws Exception {
        JsonNode value = JSON.readTree(json.replace('\'', '"'));
        return Shown.of(value);
    }
}
