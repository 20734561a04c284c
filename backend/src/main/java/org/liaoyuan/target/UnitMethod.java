package org.liaoyuan.target;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a month's target is spread over the units below. */
@Schema(
        description =
                "By what a month is spread over the units below: evenly, or as they placed in the same month of the year"
                        + " before")
enum UnitMethod {
    EVEN,
    PRIOR_YEAR
}
