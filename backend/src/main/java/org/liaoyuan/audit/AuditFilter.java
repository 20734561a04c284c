package org.liaoyuan.audit;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.FieldError;

/** Which entries the auditor wants: {@code @BeanParam AuditFilter}. */
public class AuditFilter {
    @QueryParam("actor")
    @Parameter(description = "Staff number of who did it", example = "810001")
    @Nullable
    String actor;

    @QueryParam("action")
    @Parameter(description = "What was done", example = "SCHEME_PUBLISHED")
    @Nullable
    String action;

    @QueryParam("objectType")
    @Parameter(description = "Kind of thing that it was done to", example = "scheme")
    @Nullable
    String objectType;

    @QueryParam("objectId")
    @Parameter(description = "Which one: a staff number, a month, a loan number, an id", example = "810017")
    @Nullable
    String objectId;

    @QueryParam("outcome")
    @Parameter(description = "How it ended")
    Audit.@Nullable Outcome outcome;

    @QueryParam("from")
    @Parameter(description = "First day, in the bank's time", example = "2024-03-01")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day, included", example = "2024-03-31")
    @Nullable
    LocalDate to;

    /** @throws org.liaoyuan.platform.problem.ProblemException when the span ends before it begins */
    AuditFilter checked() {
        if (from != null && to != null && to.isBefore(from)) {
            throw FieldError.parameter("to", "before-from", from).toException();
        }
        return this;
    }
}
