package org.liaoyuan.warning;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Whose open month the caller asks for: {@code @BeanParam OutlookFilter}. */
public class OutlookFilter {
    @QueryParam("month")
    @Parameter(description = "An open month; if left out, the current one", example = "2024-04")
    @Nullable
    YearMonth month;

    @QueryParam("unit")
    @Parameter(description = "Code of a unit: its officers, or those below it", example = "B01")
    @Nullable
    String unit;

    @QueryParam("q")
    @Size(max = 64)
    @Parameter(description = "Part of the officer's name, or the beginning of the staff number", example = "王")
    @Nullable
    String q;

    @QueryParam("stage")
    @Parameter(description = "What the streak would come to at this pace")
    @Nullable
    Stage stage;

    @QueryParam("atRisk")
    @Parameter(description = "true: only those whose month would be a miss at this pace")
    @Nullable
    Boolean atRisk;
}
