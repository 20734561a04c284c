package org.liaoyuan.action;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which actions the caller wants: {@code @BeanParam ActionFilter}. */
public class ActionFilter {
    @QueryParam("of")
    @Parameter(
            description = "MINE: that the caller owes; ASSIGNED: that the caller gave; else all in sight",
            example = "MINE")
    @Nullable
    ActionSide of;

    @QueryParam("status")
    @Parameter(description = "Only in this state")
    @Nullable
    ActionStatus status;

    @QueryParam("ended")
    @Parameter(
            description = "false: only those not accepted or cancelled yet; true: only those that are",
            example = "false")
    @Nullable
    Boolean ended;

    @QueryParam("overdue")
    @Parameter(description = "true: only those overdue", example = "true")
    @Nullable
    Boolean overdue;

    @QueryParam("unit")
    @Parameter(description = "Code of a unit: only those given there or below", example = "B01")
    @Nullable
    String unit;

    @QueryParam("owner")
    @Parameter(description = "Staff number of who owes it", example = "810017")
    @Nullable
    String owner;
}
