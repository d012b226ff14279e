package org.listings.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** Gives numbers of no list back to their text: "12. Arbeitszeitkonferenz". */
final class LoneNumbers {
    private LoneNumbers() {}

    // grammar: a number above 1 without a neighbour in its column, one less or one more, is no
    // marker
    static List<Paragraph> joined(List<Paragraph> page) {
        List<Paragraph> joined = new ArrayList<>(page.size());
        for (int i = 0; i < page.size(); i++) {
            Paragraph p = page.get(i);
            boolean lone =
                    p.marker().kind() == Marker.Kind.ORDINAL
                            && p.marker().ordinal() > 1
                            && !isNext(neighbour(page, i, -1), p)
                            && !isNext(p, neighbour(page, i, 1));
            joined.add(lone ? p.withoutMarker() : p);
        }
        return joined;
    }

    private static boolean isNext(Paragraph one, Paragraph other) {
        return one != null
                && other != null
                && other.marker().ordinal() == one.marker().ordinal() + 1;
    }

    private static Paragraph neighbour(List<Paragraph> page, int from, int step) {
        int column = page.get(from).column();
        for (int i = from + step; i >= 0 && i < page.size(); i += step) {
            Paragraph p = page.get(i);
            if (p.marker().kind() == Marker.Kind.ORDINAL && Structure.isNear(p.column(), column)) {
                return p;
            }
        }
        return null;
    }
}
