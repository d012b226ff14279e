package org.listings.dates;

/** What kind of thing a token is. */
enum Kind {
    NUMBER,
    WORD,
    DASH,
    SLASH,
    DOT,
    COMMA,
    COLON,
    SEMICOLON,
    AMPERSAND,
    PLUS,
    APOSTROPHE,
    OPEN,
    CLOSE,
    BAR,
    OTHER,
    END
}
