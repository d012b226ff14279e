package org.listings.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.listings.enrich.VocabularyFolder;
import org.listings.kit.CodeVersion;
import org.listings.kit.Settings;

/**
 * The versions of the code that services run from, {@code code/VERSION} in the home: a build can
 * change under a running process, and a generation restarts with the code, and the topics, that
 * built it.
 */
final class CodeFolders {
    private static final String CLASS_PATH = "class-path";
    private static final int SHORT_HASH = 10;

    private static final String TOPICS = "topics";

    private final Path folder;
    private final ClassPath current;
    private final String commit;
    private final Optional<Path> ownTopics;

    /** Those of a home, and the code and the topics that this command runs with. */
    CodeFolders(Home home) {
        this(
                home.code(),
                ClassPath.current(),
                CodeVersion.current(),
                Optional.ofNullable(VocabularyFolder.chosen(Settings.from(System.getenv()))));
    }

    CodeFolders(Path folder, ClassPath current, String commit, Optional<Path> ownTopics) {
        this.folder = folder;
        this.current = current;
        this.commit = commit;
        this.ownTopics = ownTopics;
    }

    /**
     * Keeps the code that runs now and the operator's own topics, if they are not kept yet.
     *
     * @return their version: the commit's when it is that commit's code and no more, else with a
     *     hash of all, so that two builds from uncommitted files are two versions
     */
    String keepCurrent() {
        ownTopics.ifPresent(VocabularyFolder::files); // tells what is wrong with the folder
        String fingerprint = ownTopics.map(current::and).orElse(current).fingerprint();
        String hashed = commit + "." + fingerprint.substring(0, SHORT_HASH);
        boolean exact = commit.contains("+") && !commit.endsWith(".dirty") && ownTopics.isEmpty();
        String version = exact && !isOther(commit, fingerprint) ? commit : hashed;
        try {
            if (!has(version)) {
                keep(version, fingerprint);
            }
            return version;
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.FAILED,
                    "The code cannot be kept in " + folder + ": " + e + ". Is the disk full?",
                    e);
        }
    }

    /** Whether a folder of that name has the programs of another build. */
    private boolean isOther(String version, String fingerprint) {
        Path kept = folder.resolve(version).resolve("fingerprint");
        try {
            return Files.exists(kept) && !Files.readString(kept).equals(fingerprint);
        } catch (IOException e) {
            return true;
        }
    }

    boolean has(String version) {
        return Files.exists(folder.resolve(version).resolve(CLASS_PATH));
    }

    /** What {@code java -cp} takes to run a kept version. */
    String classPath(String version) {
        Path code = folder.resolve(version);
        try {
            return String.join(
                    File.pathSeparator,
                    Files.readAllLines(code.resolve(CLASS_PATH)).stream()
                            .map(entry -> code.resolve(entry).toString())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The operator's own topics that belong to a kept version; empty when it has the bundled ones.
     */
    Optional<Path> topics(String version) {
        return Optional.of(folder.resolve(version).resolve(TOPICS)).filter(Files::isDirectory);
    }

    /** The kept versions. */
    List<String> versions() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).filter(this::has).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a kept version that nothing runs from. */
    void remove(String version) throws IOException {
        Trees.delete(folder.resolve(version));
    }

    private void keep(String version, String fingerprint) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            List<String> entries = new ArrayList<>();
            for (Path entry : current.entries()) {
                String name = "%03d-%s".formatted(entries.size(), entry.getFileName());
                store(entry, unfinished.resolve(name));
                entries.add(name);
            }
            if (ownTopics.isPresent()) {
                Trees.copy(ownTopics.get(), unfinished.resolve(TOPICS));
            }
            Files.writeString(unfinished.resolve("fingerprint"), fingerprint);
            Files.write(unfinished.resolve(CLASS_PATH), entries);
            Files.move(unfinished, folder.resolve(version), StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException keptMeanwhile) {
            Trees.delete(unfinished);
        } catch (IOException e) {
            Trees.delete(unfinished);
            throw e;
        }
    }

    /** A library that another version has just so is not stored twice. */
    private void store(Path program, Path target) throws IOException {
        Optional<Path> same = Files.isDirectory(program) ? Optional.empty() : kept(program);
        if (same.isPresent()) {
            Files.createDirectories(target.getParent());
            Files.createLink(target, same.get());
        } else {
            Trees.copy(program, target);
        }
    }

    private Optional<Path> kept(Path program) throws IOException {
        for (String version : versions()) {
            Path code = folder.resolve(version);
            for (String entry : Files.readAllLines(code.resolve(CLASS_PATH))) {
                Path other = code.resolve(entry);
                if (entry.endsWith("-" + program.getFileName())
                        && Files.isRegularFile(other)
                        && Files.mismatch(other, program) < 0) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }
}
