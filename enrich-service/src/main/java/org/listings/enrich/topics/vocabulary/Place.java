package org.listings.enrich.topics.vocabulary;

/**
 * Where something is written.
 *
 * @param file name of the file
 * @param line from 1
 * @param field path of keys, such as {@code terms.en.1.0}
 */
public record Place(String file, int line, String field) {

    @Override
    public String toString() {
        return file + ":" + line + (field.isEmpty() ? "" : " " + field);
    }
}
