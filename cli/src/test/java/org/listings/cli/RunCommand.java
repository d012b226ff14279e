package org.listings.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of the command in this JVM, as a person sees it.
 *
 * @param exitCode what it exits with
 * @param out what it printed
 * @param err what it said on standard error
 */
record RunCommand(int exitCode, String out, String err) {

    static RunCommand listings(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode =
                Listings.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(words);
        return new RunCommand(exitCode, out.toString(), err.toString());
    }

    static RunCommand listingsWithInput(String input, String... words) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return listings(words);
        } finally {
            System.setIn(before);
        }
    }

    List<String> outLines() {
        return out.lines().toList();
    }
}
