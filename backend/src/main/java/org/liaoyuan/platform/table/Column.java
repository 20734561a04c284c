package org.liaoyuan.platform.table;

import java.util.List;

/**
 * A column a table may have.
 *
 * @param name as it stands in templates and messages
 * @param aliases other headings that mean it
 */
public record Column(String name, boolean required, List<String> aliases) {

    public static Column required(String name, String... aliases) {
        return new Column(name, true, List.of(aliases));
    }

    public static Column optional(String name, String... aliases) {
        return new Column(name, false, List.of(aliases));
    }
}
