package org.liaoyuan.warning;

import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.problem.FieldError;

/** A range of months, open at either end: {@code @BeanParam MonthSpan}. */
public class MonthSpan {
    @QueryParam("from")
    @Parameter(description = "First month", example = "2024-01")
    @Nullable
    YearMonth from;

    @QueryParam("to")
    @Parameter(description = "Last month", example = "2024-03")
    @Nullable
    YearMonth to;

    /** @throws org.liaoyuan.platform.problem.ProblemException 400 where it ends before it begins */
    void narrow(Conditions search, String column) {
        if (from != null && to != null && to.isBefore(from)) {
            throw FieldError.parameter("to", "before-from", from).toException();
        }
        if (from != null) {
            search.and(column + " >= ?", from);
        }
        if (to != null) {
            search.and(column + " <= ?", to);
        }
    }
}
