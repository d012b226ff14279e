package org.listings.stack.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.listings.stack.Distributions;
import org.listings.stack.LocalStack;
import org.listings.stack.Stack;
import org.listings.stack.StackListener;
import org.listings.stack.StackOptions;
import org.listings.stack.StackSize;

/** The stack as processes of this machine, on free ports, in a temporary home that goes with it. */
final class ProcessBackend implements StackBackend {
    private final Path home;
    private final LocalStack stack;

    ProcessBackend() {
        try {
            home = Files.createTempDirectory("listings-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stack =
                LocalStack.start(
                        StackOptions.of(home, Distributions.fromSystemProperty())
                                .withSize(StackSize.SMALL)
                                .onFreePorts(),
                        StackListener.SILENT);
    }

    @Override
    public Stack stack() {
        return stack;
    }

    @Override
    public void close() {
        stack.close();
        try {
            Path data = home.resolve("elasticsearch");
            if (Files.isSymbolicLink(data)) {
                delete(data.toRealPath()); // kept elsewhere, see OtherUser
            }
            delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
