package org.liaoyuan.target;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a sub-branch's target is spread over its officers. */
@Schema(
        description =
                "By what a sub-branch's target is spread over its officers: evenly, in proportion to the floors of their"
                        + " tiers, or as they placed in the same month of the year before, where the tier's floor stands in for one who has no"
                        + " result of then")
enum OfficerMethod {
    EVEN,
    TIER,
    PRIOR_YEAR
}
