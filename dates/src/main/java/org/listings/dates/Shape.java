package org.listings.dates;

/** Names the grammar rules that read an expression. */
final class Shape {
    private static final String[] NAMES = new String[64];

    private Shape() {}

    static String of(Expression expression) {
        int size = expression.points.size();
        String first = name(expression.firstPoint());
        if (size == 1) {
            return first;
        }
        return (expression.range ? "range: " : "list: ")
                + first
                + (size > 2 ? " … " : " – ")
                + name(expression.lastPoint());
    }

    private static String name(Point point) {
        int key =
                (point.hasDay() ? 1 : 0)
                        | (point.hasMonth() ? 2 : 0)
                        | (point.hasYear() ? 4 : 0)
                        | (point.numeric ? 8 : 0)
                        | (point.yearFirst ? 16 : 0)
                        | (point.lastMonth != Point.UNSET || point.part != null ? 32 : 0);
        String name = NAMES[key];
        if (name == null) {
            name = spell(key);
            NAMES[key] = name;
        }
        return name;
    }

    private static String spell(int key) {
        StringBuilder name = new StringBuilder();
        if ((key & 16) != 0) {
            name.append("year-first ");
        }
        if ((key & 8) != 0) {
            name.append("numeric ");
        }
        if ((key & 32) != 0) {
            name.append("period ");
        }
        name.append((key & 1) != 0 ? "day " : "")
                .append((key & 2) != 0 ? "month " : "")
                .append((key & 4) != 0 ? "year " : "");
        return name.toString().strip();
    }
}
