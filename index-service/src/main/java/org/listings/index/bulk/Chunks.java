package org.listings.index.bulk;

import java.util.ArrayList;
import java.util.List;
import org.listings.index.document.Document;

/** Cuts a batch into bulk requests, in order, by what they weigh. */
final class Chunks {

    /** Room for the line that names index, id and version before each document. */
    private static final int LINE = 200;

    private Chunks() {}

    /** Each of at most so many bytes, or of one document that is longer. */
    static List<List<Document>> of(List<Document> documents, int mostBytes) {
        List<List<Document>> chunks = new ArrayList<>();
        int begin = 0;
        long bytes = 0;
        for (int i = 0; i < documents.size(); i++) {
            int weight = documents.get(i).json().length + LINE;
            if (i > begin && bytes + weight > mostBytes) {
                chunks.add(documents.subList(begin, i));
                begin = i;
                bytes = 0;
            }
            bytes += weight;
        }
        if (begin < documents.size()) {
            chunks.add(documents.subList(begin, documents.size()));
        }
        return chunks;
    }

    /** The two halves of a chunk of two or more. */
    static List<List<Document>> halves(List<Document> chunk) {
        int middle = chunk.size() / 2;
        return List.of(chunk.subList(0, middle), chunk.subList(middle, chunk.size()));
    }
}
