package org.liaoyuan.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.rejected.RejectedRow;
import org.liaoyuan.platform.text.Language;

/** One thing wrong with one row of a people file, in the language of whoever sent it. */
@Schema(name = "PeopleImportError", description = "One thing wrong with one row of the file")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PeopleFileError(
        @Schema(description = "Line of the file or row of the sheet; the header is 1", examples = "6")
        long row,

        @Schema(
                description = "The column as the file calls it; absent when it concerns the row as a whole",
                examples = "unit_code")
        @Nullable
        String column,

        @Schema(description = "Stable name of what is wrong", examples = "NO_SUCH_UNIT")
        String code,

        @Schema(description = "The same for a person", examples = "没有这个机构")
        String message,

        @Schema(description = "The value found", examples = "B99")
        String value) {

    /** @param headings of the file */
    static PeopleFileError of(long row, RejectedRow.Fault fault, List<String> headings, Language language) {
        String column = PeopleColumns.COLUMNS.headingOf(fault.column(), headings);
        return new PeopleFileError(row, column, fault.code(), fault.message(language), fault.value());
    }
}
