package org.liaoyuan.access;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.platform.export.TextTable;
import org.liaoyuan.platform.personal.PersonalSection;
import org.liaoyuan.platform.text.Language;

@Schema(name = "MyData", description = "All that is held on the caller, in their language")
record MyData(
        @Schema(description = "When it was put together") Instant at,

        @Schema(description = "One for each kind of thing, those without a row too")
        List<Section> items) {

    /** One list. */
    @Schema(name = "MyDataSection", description = "One kind of thing that is held on the caller")
    record Section(
            @Schema(description = "Stable name", examples = "assignments")
            String key,

            @Schema(description = "Title", examples = "任职记录")
            String title,

            @Schema(description = "Headings of the columns", examples = "[\"机构\", \"开始日期\"]")
            List<String> headings,

            @Schema(
                    description = "Cells by row, empty where there is nothing",
                    examples = "[[\"第一分行营业部\", \"2015-01-01\"]]")
            List<List<String>> rows) {

        static Section of(PersonalSection<?> section, Language language) {
            TextTable texts = section.texts(language);
            return new Section(section.key(), section.title(language), texts.headings(), texts.rows());
        }
    }
}
