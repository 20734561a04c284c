package org.liaoyuan.platform.paper;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Column;

/**
 * Something to print. A resource returns it from a method with {@code @Produces(Paper.PDF)}. Equal papers become equal bytes:
 * nothing of the moment of printing is in them. Headings and labels are keys of {@code columns*.properties}; values are
 * shown as downloads show them, amounts with their thousands apart, and a dash for what is absent.
 *
 * @param name the file's name without ending
 * @param heading what kind of paper it is
 * @param subject whom or what it is about, on the first page and at the head of each
 * @param reader name and number of who prints it, across each page
 */
@Schema(hidden = true)
public record Paper(String name, String heading, String subject, String reader, List<Part> parts) {
    public static final String PDF = "application/pdf";

    public Paper {
        parts = List.copyOf(parts);
    }

    /** A section under a heading of its own. */
    public sealed interface Part {
        String heading();
    }

    /** Single values, each with its label. */
    public record Facts(String heading, List<Fact> facts) implements Part {}

    public record Fact(String label, @Nullable Object value) {}

    /** A table; without rows it says so. A value of several lines keeps them. */
    public record Table<T>(String heading, List<Column<T>> columns, List<T> rows) implements Part {}
}
