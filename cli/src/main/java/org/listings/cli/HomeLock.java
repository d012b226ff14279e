package org.listings.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Held while generations are made, made live or removed: by one command of a home at a time. */
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes it; a process that ends, however, gives it back.
     *
     * @throws CommandFailed when another command has it
     */
    static HomeLock of(Home home) {
        Path file = home.runFile("generations").resolveSibling("generations.lock");
        try {
            Files.createDirectories(file.getParent());
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new CommandFailed(
                        ExitCode.FAILED,
                        "Another command is changing the generations of "
                                + home.folder()
                                + " right now. Try again when it is done.");
            }
            return new HomeLock(channel);
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.FAILED, "Cannot use " + file + ": " + e.getMessage(), e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new CommandFailed(ExitCode.FAILED, "Cannot close the lock: " + e, e);
        }
    }
}
