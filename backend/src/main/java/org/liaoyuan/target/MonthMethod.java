package org.liaoyuan.target;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a year's target is spread over its months. */
@Schema(
        description =
                "By what a year is spread over its months: evenly, by a profile of twelve weights, as it was placed in"
                        + " the year before, or by working days")
enum MonthMethod {
    EVEN,
    SEASONAL,
    PRIOR_YEAR,
    WORKING_DAYS
}
