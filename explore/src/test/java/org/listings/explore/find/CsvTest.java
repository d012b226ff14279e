package org.listings.explore.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class CsvTest {

    private static String row(String json) throws Exception {
        return Csv.row((ObjectNode) new JsonMapper().readTree(json.replace('\'', '"')));
    }

    @Test
    void hasAsManyCellsAsColumns() throws Exception {
        assertThat(row("{}").chars().filter(c -> c == ',').count())
                .isEqualTo(Csv.header().chars().filter(c -> c == ',').count());
    }

    @Test
    void quotesWhatWouldBreakTheRow() throws Exception {
        assertThat(row("{'item_id':'1','title':'A, \\'b\\'\\nc'}"))
                .startsWith("1,\"A, \"\"b\"\"\nc\",");
    }

    @Test
    void disarmsFormulas() throws Exception {
        assertThat(row("{'item_id':'=cmd()','title':'-1'}")).startsWith("'=cmd(),'-1,");
    }

    @Test
    void joinsLists() throws Exception {
        assertThat(
                        row(
                                "{'item_id':'1','title':null,'topics':['a','b'],'problems':[{'code':'date-missing','detail':'x'}],"
                                    + "'sources':[{'file':'p.txt','first_line':1,'last_line':4}]}"))
                .contains(",a; b,", ",date-missing,", ",p.txt:1-4,")
                .doesNotContain("null");
    }
}
