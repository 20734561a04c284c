package org.liaoyuan.access;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.platform.text.Echo;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.platform.text.Texts;

/** One thing wrong with one row of a people file, in the language of whoever sent it. */
@Schema(name = "PeopleImportError", description = "One thing wrong with one row of the file")
record PeopleFileError(
        @Schema(description = "Line of the file or row of the sheet; the header is 1", examples = "6")
        long row,

        @Schema(description = "Column", examples = "unit_code")
        String column,

        @Schema(description = "Stable name of what is wrong", examples = "NO_SUCH_UNIT")
        String code,

        @Schema(description = "The same for a person", examples = "没有这个机构")
        String message,

        @Schema(description = "The value found", examples = "B99")
        String value) {

    private static final Texts TEXTS = Texts.of("problems");

    /** @param code the text is {@code error.<code>} in {@code problems*.properties} */
    static PeopleFileError of(Language language, PeopleRow row, String column, String code, Object... args) {
        return new PeopleFileError(
                row.number(),
                column,
                code.toUpperCase(Locale.ROOT).replace('-', '_'),
                TEXTS.get(language, "error." + code, args),
                Echo.of(row.cell(column)));
    }
}
