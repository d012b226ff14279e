package org.listings.enrich.places;

/**
 * What a listing says, as far as places are concerned; each part may be null.
 *
 * @param place what follows the date on its line: where the event is held
 * @param kicker the line above the title; one that is a photo credit doesn't count
 */
public record PlaceText(String title, String description, String place, String kicker) {

    /** Only a running text, as in {@code ./listings try places}. */
    public static PlaceText of(String text) {
        return new PlaceText(null, text, null, null);
    }
}
