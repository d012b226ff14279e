package org.listings.operations.books;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BooksTest {

    @Test
    void balanceWhenEveryRawItemIsAccountedFor() {
        Books books = books(60, 55, 3, 2, 0, true);

        assertThat(books.inFlight()).isZero();
        assertThat(books.balance()).isTrue();
        assertThat(books.leftOver()).isEmpty();
    }

    @Test
    void leaveOverWhatIsNowhereThoughAllIsRead() {
        assertThat(books(60, 55, 3, 0, 0, true).leftOver())
                .singleElement()
                .asString()
                .startsWith("2 ");
        assertThat(books(60, 61, 0, 0, 0, true).leftOver())
                .singleElement()
                .asString()
                .startsWith("1 more");
    }

    @Test
    void sayNothingWhileSomethingMoves() {
        assertThat(books(60, 20, 0, 0, 40, true).leftOver()).isEmpty();
        assertThat(books(60, 20, 0, 0, 0, false).leftOver()).isEmpty();
        assertThat(books(60, 20, 0, 0, 40, true).balance()).isFalse();
    }

    private static Books books(
            long raw, long searchable, long merged, long dead, long lag, boolean atRest) {
        return new Books("g1", "listings.raw", 5, raw, 0, searchable, merged, dead, 0, lag, atRest);
    }
}
