package org.listings.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Locale;

/** Where a command prints; remembers why not all of it arrived, which a writer only notes. */
final class StandardOutput extends FilterOutputStream {
    private IOException failure;

    StandardOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /**
     * What a command exits with, now that all it printed was passed on. Whoever closes a pipe, as
     * {@code head} does, has read enough and is told nothing.
     *
     * @param exitCode of the command itself
     */
    int exitCode(int exitCode, PrintWriter err) {
        if (failure == null || exitCode != ExitCode.DONE) {
            return exitCode;
        }
        if (!String.valueOf(failure.getMessage())
                .toLowerCase(Locale.ROOT)
                .contains("broken pipe")) {
            err.println(
                    "listings: Standard output did not take all that was printed ("
                            + failure.getMessage()
                            + "): what arrived is not complete. Make room there, and ask again.");
        }
        return ExitCode.FAILED;
    }
}
