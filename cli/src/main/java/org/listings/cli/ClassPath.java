package org.listings.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/**
 * The programs that a JVM loads its classes from.
 *
 * @param entries jars and folders, in their order, absolute
 */
record ClassPath(List<Path> entries) {

    /** That of this JVM, with what its jars' manifests name. */
    static ClassPath current() {
        Set<Path> entries = new LinkedHashSet<>();
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().normalize())
                .forEach(entry -> add(entry, entries));
        return new ClassPath(List.copyOf(entries));
    }

    private static void add(Path entry, Set<Path> entries) {
        // Maven puts the pom of a module without code among the jars.
        boolean isCode = Files.isDirectory(entry) || entry.toString().endsWith(".jar");
        if (Files.notExists(entry) || !isCode || !entries.add(entry) || Files.isDirectory(entry)) {
            return;
        }
        try (JarFile jar = new JarFile(entry.toFile())) {
            Manifest manifest = jar.getManifest();
            String more =
                    manifest == null ? null : manifest.getMainAttributes().getValue("Class-Path");
            if (more != null) {
                for (String relative : more.strip().split("\\s+", -1)) {
                    URI found = entry.toUri().resolve(relative);
                    if ("file".equals(found.getScheme())) {
                        add(Path.of(found).normalize(), entries);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with one more folder. */
    ClassPath and(Path folder) {
        List<Path> more = new ArrayList<>(entries);
        more.add(folder);
        return new ClassPath(List.copyOf(more));
    }

    /** A hash of all classes and resources; the same for the same programs wherever they are. */
    String fingerprint() {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            for (Path entry : entries) {
                hash.update(
                        (Files.isDirectory(entry) ? ofFolder(entry) : ofJar(entry))
                                .getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    // The directory of a jar has each entry's checksum: enough, and read in a millisecond.
    private static String ofJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(ClassPath::line)
                    .sorted()
                    .collect(Collectors.joining("\n", jar.getFileName() + "\n", "\n"));
        }
    }

    private static String line(ZipEntry entry) {
        return entry.getName() + " " + entry.getSize() + " " + entry.getCrc();
    }

    private static String ofFolder(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        try (var all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile).sorted()::iterator) {
                lines.append(folder.relativize(file))
                        .append(' ')
                        .append(Arrays.hashCode(Files.readAllBytes(file)))
                        .append('\n');
            }
        }
        return lines.toString();
    }
}
