package org.listings.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * One language that can be recognised.
 *
 * @param tag BCP 47 tag
 * @param script the script that it is written in
 * @param modelCodes its names in OpenNLP's model; none where the script alone decides
 * @param prior nats added before any word is read: negative for languages rare on such pages
 * @param bias nats a letter that the model is wrong by for this language, measured on other texts
 */
record Tongue(String tag, UnicodeScript script, List<String> modelCodes, float prior, float bias) {}
