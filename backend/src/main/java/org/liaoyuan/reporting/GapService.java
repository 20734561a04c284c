package org.liaoyuan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.UnitLevel;
import org.liaoyuan.platform.persistence.Snapshot;

/** Puts the two sides of a gap together and takes it apart. */
@ApplicationScoped
class GapService {
    private static final int RATE_PLACES = 4;
    private static final int YUAN_PLACES = 2;

    private final Comparison comparison;
    private final PeriodQueries queries;
    private final Snapshot snapshot;

    GapService(Comparison comparison, PeriodQueries queries, Snapshot snapshot) {
        this.comparison = comparison;
        this.queries = queries;
        this.snapshot = snapshot;
    }

    Gap of(UnitMonth wanted, Comparison.With with) {
        Optional<Period> against = comparison.of(wanted.month(), with);
        return snapshot.of(() -> {
            Side now = side(Period.whole(wanted.month()), wanted);
            return against.map(period -> side(period, wanted))
                    .filter(before -> before.volume().officers() > 0)
                    .map(before -> gap(PeriodView.of(against.orElseThrow()), before, now))
                    .orElseGet(() -> new Gap(null, null, now.view(), null, List.of()));
        });
    }

    private Side side(Period period, UnitMonth wanted) {
        Volume volume = queries.volumes(period, wanted.units(), UnitLevel.SUB_BRANCH).values().stream()
                .reduce(Volume.NONE, Volume::plus);
        return new Side(volume, new Decomposition.Side(volume.officers(), queries.products(period, wanted.units())));
    }

    private static Gap gap(PeriodView against, Side before, Side now) {
        Decomposition.Parts parts = Decomposition.of(before.lent(), now.lent());
        return new Gap(
                against,
                before.view(),
                now.view(),
                now.volume().amount().subtract(before.volume().amount()),
                List.of(
                        new Gap.Part(Gap.Factor.OFFICERS, parts.officers()),
                        new Gap.Part(Gap.Factor.LOANS_PER_OFFICER, parts.loansPerOfficer()),
                        new Gap.Part(Gap.Factor.PRODUCT_MIX, parts.mix()),
                        new Gap.Part(Gap.Factor.AVERAGE_AMOUNT, parts.averageAmount()),
                        new Gap.Part(Gap.Factor.ADJUSTMENTS, now.adjustments().subtract(before.adjustments()))));
    }

    /** @param volume with adjustments, which what was lent by product has not */
    private record Side(Volume volume, Decomposition.Side lent) {

        BigDecimal adjustments() {
            return volume.amount().subtract(lent.amount());
        }

        Gap.Side view() {
            return new Gap.Side(
                    volume,
                    share(BigDecimal.valueOf(lent.loans()), lent.officers(), RATE_PLACES),
                    share(lent.amount(), lent.loans(), YUAN_PLACES),
                    adjustments());
        }

        private static @Nullable BigDecimal share(BigDecimal whole, int among, int places) {
            return among == 0 ? null : whole.divide(BigDecimal.valueOf(among), places, RoundingMode.HALF_UP);
        }
    }
}
