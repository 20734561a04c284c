package org.liaoyuan.inquiry;

import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which inquiries the caller wants: {@code @BeanParam InquiryFilter}. */
public class InquiryFilter {
    @QueryParam("kind")
    @Parameter(description = "Only about this kind of thing")
    @Nullable
    InquiryKind kind;

    @QueryParam("status")
    @Parameter(description = "Only in this state")
    @Nullable
    InquiryStatus status;

    @QueryParam("ended")
    @Parameter(
            description = "false: only those to be answered; true: only those answered or withdrawn",
            example = "false")
    @Nullable
    Boolean ended;

    @QueryParam("overdue")
    @Parameter(description = "true: only those overdue", example = "true")
    @Nullable
    Boolean overdue;

    @QueryParam("taken")
    @Parameter(description = "true: only those that the caller has taken; false: only the others", example = "true")
    @Nullable
    Boolean taken;

    @QueryParam("month")
    @Parameter(description = "Month of the statement", example = "2024-03")
    @Nullable
    YearMonth month;

    @QueryParam("unit")
    @Parameter(description = "Code of a unit: only those of statements there or below", example = "B01")
    @Nullable
    String unit;

    @QueryParam("staffNo")
    @Parameter(description = "Staff number of who asked", example = "810017")
    @Nullable
    String staffNo;
}
