package org.liaoyuan.notice;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which recipients the caller wants: {@code @BeanParam RecipientFilter}. */
public class RecipientFilter {
    @QueryParam("unit")
    @Parameter(description = "Code of a unit: only those there or below", example = "B01")
    @Size(max = 64)
    @Nullable
    String unit;

    @QueryParam("missing")
    @Parameter(description = "Only those whom it has not come so far with")
    @Nullable
    Step missing;

    /** How far a notice has come with somebody. */
    @Schema(name = "NoticeStep", description = "How far a notice has come with somebody")
    public enum Step {
        DELIVERED("least(m.delivered_at, r.read_at)"),
        READ("r.read_at"),
        ACKNOWLEDGED("r.acknowledged_at"),
        CONVEYED("c.held_on");

        private final String column;

        Step(String column) {
            this.column = column;
        }

        String isMissing() {
            return column + " is null";
        }
    }
}
