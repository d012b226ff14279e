package org.listings.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which code is running, as {@code 0.1.0+3f2c1aa}: the version and the commit, with {@code .dirty}
 * when files differed from it.
 */
public final class CodeVersion {

    private static final String CURRENT = read();

    private CodeVersion() {}

    /**
     * The version of the code that runs; without {@code +commit} when it was built outside a git
     * checkout.
     */
    public static String current() {
        return CURRENT;
    }

    private static String read() {
        Properties code = new Properties();
        try (InputStream in = CodeVersion.class.getResourceAsStream("code.properties")) {
            if (in != null) {
                code.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String version = code.getProperty("git.build.version", "0").replace("-SNAPSHOT", "");
        String commit = code.getProperty("git.commit.id.abbrev", "");
        if (commit.isEmpty()) {
            return version;
        }
        return version
                + "+"
                + commit
                + (Boolean.parseBoolean(code.getProperty("git.dirty")) ? ".dirty" : "");
    }
}
