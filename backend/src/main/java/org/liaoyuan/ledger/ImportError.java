package org.liaoyuan.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.text.Language;

/** One thing wrong with one row, as its sender reads it. */
@Schema(name = "LedgerImportError", description = "One thing wrong with one row of the file")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportError(
        @Schema(description = "Line of the file or row of the sheet; the header is 1", examples = "6")
        long row,

        @Schema(
                description = "Column as the file calls it; absent when it concerns the row as a whole",
                examples = "amount")
        @Nullable
        String column,

        @Schema(description = "Stable name of what is wrong", examples = "NOT_POSITIVE")
        String code,

        @Schema(description = "The same for a person, in the language of Accept-Language", examples = "“0”不大于 0。")
        String message,

        @Schema(description = "The value found; *** where it names a customer", examples = "0")
        String value) {

    /** @param headings of the file */
    static ImportError of(NumberedError numbered, List<String> headings, Language language) {
        RowError error = numbered.error();
        String column = LedgerColumns.COLUMNS.headingOf(error.column(), headings);
        return new ImportError(numbered.row(), column, error.code().name(), error.message(language), error.value());
    }
}
