package org.liaoyuan.warning;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which warnings the caller wants: {@code @BeanParam WarningFilter}. */
public class WarningFilter {
    @QueryParam("month")
    @Parameter(description = "Warnings of this month", example = "2024-03")
    @Nullable
    YearMonth month;

    @QueryParam("unit")
    @Parameter(description = "Code of a unit: warnings of its officers, or of those below it", example = "B01")
    @Nullable
    String unit;

    @QueryParam("q")
    @Size(max = 64)
    @Parameter(description = "Part of the officer's name, or the beginning of the staff number", example = "王")
    @Nullable
    String q;

    @QueryParam("stage")
    @Parameter(description = "What the streak has come to")
    @Nullable
    Stage stage;

    @QueryParam("read")
    @Parameter(description = "false: only those that the officer has not opened yet; true: only those opened")
    @Nullable
    Boolean read;

    @QueryParam("overdue")
    @Parameter(description = "true: only those with a measure that is overdue, or that nobody owes")
    @Nullable
    Boolean overdue;
}
