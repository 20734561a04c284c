package org.liaoyuan.platform.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a workbook lie that a table needs.
 *
 * @param sheet the first visible sheet of cells
 * @param from1904 whether its days count from 1904, as on old Macintoshes
 */
record Workbook(
        String sheet, @Nullable String strings, @Nullable String styles, boolean from1904) {

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final int MOST_RELATIONS = 1000;

    private record Relation(String type, String target) {}

    static Workbook read(XlsxArchive archive) throws IOException {
        Map<String, Relation> relations = new HashMap<>();
        try (XmlPart part = archive.get(RELATIONS)) {
            while (part.goTo("Relationship")) {
                relations.put(text(part, "Id"), new Relation(text(part, "Type"), path(text(part, "Target"))));
                if (relations.size() > MOST_RELATIONS) {
                    throw part.damaged(null);
                }
            }
        }
        try (XmlPart part = archive.get(XlsxArchive.WORKBOOK)) {
            return read(part, relations);
        }
    }

    private static Workbook read(XmlPart part, Map<String, Relation> relations) throws IOException {
        boolean from1904 = false;
        while (part.next()) {
            if (part.isStart("workbookPr")) {
                String flag = text(part, "date1904");
                from1904 = flag.equals("1") || flag.equals("true");
            } else if (part.isStart("sheet") && !text(part, "state").endsWith("idden")) {
                Relation relation = relations.get(text(part, "id"));
                if (relation != null && relation.type().endsWith("/worksheet")) {
                    return new Workbook(
                            relation.target(),
                            target(relations, "/sharedStrings"),
                            target(relations, "/styles"),
                            from1904);
                }
            }
        }
        throw part.damaged(null);
    }

    private static @Nullable String target(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    private static String path(String target) {
        return target.startsWith("/") ? target : "xl/" + target;
    }

    private static String text(XmlPart part, String attribute) {
        String value = part.attribute(attribute);
        return value == null ? "" : value;
    }
}
