package org.listings.enrich.topics;

import java.util.regex.Pattern;
import org.listings.enrich.topics.matching.Text;
import org.listings.enrich.topics.matching.Word;

/** A part of an item, and how much a phrase there says. */
enum Field {
    TITLE {
        @Override
        double worth(Word word) {
            return 1;
        }
    },
    KICKER {
        @Override
        double worth(Word word) {
            return 0.5;
        }
    },
    DESCRIPTION {
        // What an item is about is said at once; what comes later or in parentheses are details.
        @Override
        double worth(Word word) {
            double place = placeOf(word);
            return word.aside() ? place * 0.5 : place;
        }
    };

    /** Within so many characters a description names its subject. */
    private static final int SUBJECT = 60;

    private static final int FIRST_SENTENCE = 300;

    private static final Pattern PHOTO_CREDIT =
            Pattern.compile(
                    "^\\s*(?:©|\\(c\\)|photo|foto|crédit|credit|image|picture)\\b?.*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    abstract double worth(Word word);

    private static double placeOf(Word word) {
        if (word.start() < SUBJECT) {
            return 1.35;
        }
        return word.sentence() == 0 && word.start() < FIRST_SENTENCE ? 1 : 0.55;
    }

    void read(String text, String language, HitFinder finder, Score[] scores) {
        if (text == null || (this == KICKER && PHOTO_CREDIT.matcher(text).matches())) {
            return;
        }
        Text read = Text.of(text);
        for (Hit hit : finder.find(read, language, this == TITLE)) {
            int topic = hit.topic();
            scores[topic] = scores[topic] == null ? new Score() : scores[topic];
            double worth = worth(read.words().get(hit.match().first()));
            String matched = read.between(hit.match().first(), hit.match().last());
            scores[topic].add(this == TITLE, hit.weight(), worth, matched);
        }
    }
}
