package org.liaoyuan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.scoring.ResultMonth;
import org.liaoyuan.scoring.ResultMonths;

/** Which period a month is held against. */
@ApplicationScoped
class Comparison {
    private final ResultMonths months;

    Comparison(ResultMonths months) {
        this.months = months;
    }

    @Schema(name = "ComparedWith", description = "The month before, or the same month of the year before")
    enum With {
        LAST_MONTH {
            @Override
            YearMonth before(YearMonth month) {
                return month.minusMonths(1);
            }
        },
        LAST_YEAR {
            @Override
            YearMonth before(YearMonth month) {
                return month.minusYears(1);
            }
        };

        abstract YearMonth before(YearMonth month);
    }

    /** As far as the month itself has come; empty where the bank had no such month. */
    Optional<Period> of(ResultMonth month, With with) {
        return months.find(with.before(month.month())).map(other -> Period.asFarAs(month, other));
    }
}
