package org.liaoyuan.improvement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Why the month lacks: APPLICATIONS (too few), APPROVALS (too few of them), TICKET_SIZE, PRODUCT_MIX,"
                        + " CHANNEL, SKILLS, or OTHER, which needs words")
public enum Cause {
    APPLICATIONS,
    APPROVALS,
    TICKET_SIZE,
    PRODUCT_MIX,
    CHANNEL,
    SKILLS,
    OTHER
}
