package org.listings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.listings.elastic.GenerationIndexes.Entry;

/** What a home keeps of generations that there are no more: their state and their code. */
final class LocalRemains {
    private final Home home;

    LocalRemains(Home home) {
        this.home = home;
    }

    /** Removes what none of these generations and no running process needs. */
    void sweep(List<Entry> staying) throws IOException {
        Set<String> states =
                staying.stream()
                        .map(entry -> entry.generation().application())
                        .collect(Collectors.toSet());
        if (Files.isDirectory(home.state())) {
            try (var all = Files.list(home.state())) {
                for (Path state : (Iterable<Path>) all::iterator) {
                    String name = state.getFileName().toString();
                    if (name.startsWith("listings-enrich-") && !states.contains(name)) {
                        Trees.delete(state);
                    }
                }
            }
        }
        CodeFolders code = new CodeFolders(home);
        Set<String> needed = new HashSet<>();
        needed.add(code.keepCurrent());
        staying.forEach(entry -> needed.add(entry.meta().code()));
        ServicesProcess.all(home).forEach(process -> needed.add(process.code()));
        for (String version : code.versions()) {
            if (!needed.contains(version)) {
                code.remove(version);
            }
        }
    }
}
