package org.liaoyuan.exemption;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asked what an exemption would do; the module that counts streaks answers. */
public interface ExemptionEffects {

    Effect of(long personId, LocalDate from, LocalDate until);

    /**
     * @param months that would become exempt by it, closed ones included, whose results stay as they are
     * @param before the effective streak after the latest closed month as things are
     * @param after the same with the exemption
     */
    @Schema(
            name = "ExemptionEffect",
            description = "What an exemption does to the count; no closed month's result changes")
    record Effect(
            @Schema(description = "Months that become exempt by it")
            List<YearMonth> months,

            @Schema(description = "Effective streak after the latest closed month, without it", examples = "3")
            int before,

            @Schema(description = "The same with it", examples = "2")
            int after) {}
}
