package org.liaoyuan.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Unit;

/**
 * The officers of some sub-branches in a month, to be laid out.
 *
 * @param draft by person; empty for those who only read
 * @param given by sub-branch
 * @param yearBefore yuan placed by person
 */
record OfficerBoard(
        List<Unit> subBranches,
        List<OfficerBook.Entry> officers,
        Map<Long, OfficerFact> issued,
        Map<Long, OfficerCell> draft,
        Map<Long, BigDecimal> given,
        Map<Long, BigDecimal> yearBefore) {

    List<OfficerTargetRowView> rows() {
        return officers.stream().map(this::row).toList();
    }

    List<SubBranchSumView> units() {
        return subBranches.stream().map(this::sum).toList();
    }

    /** @param sheetId of the draft; null for one that nobody has touched */
    boolean pending(@Nullable Long sheetId) {
        return officers.stream().anyMatch(entry -> {
            OfficerCell wanted = draft.get(entry.personId());
            OfficerFact is = issued.get(entry.personId());
            return wanted == null
                    ? is != null && Long.valueOf(is.sheetId()).equals(sheetId)
                    : is == null || !wanted.asksTheSameAs(is.cell(false));
        });
    }

    private OfficerTargetRowView row(OfficerBook.Entry entry) {
        OfficerFact fact = issued.get(entry.personId());
        OfficerCell cell = draft.get(entry.personId());
        Unit unit = subBranches.stream()
                .filter(one -> one.id() == entry.officer().subBranchId())
                .findFirst()
                .orElseThrow();
        TierNumbers tier = entry.tier();
        return new OfficerTargetRowView(
                entry.officer().staffNo(),
                entry.officer().name(),
                unit.code(),
                unit.name(),
                tier,
                fact == null ? null : IssuedView.of(fact),
                fact == null ? OfficerTargetView.of(tier) : OfficerTargetView.inForce(fact.cell(false), tier),
                fact != null && tier.isAbove(fact.cell(false)),
                cell == null ? null : OfficerTargetView.of(cell),
                cell != null && cell.fixed(),
                yearBefore.get(entry.personId()));
    }

    private SubBranchSumView sum(Unit unit) {
        List<OfficerBook.Entry> here = officers.stream()
                .filter(entry -> entry.officer().subBranchId() == unit.id())
                .toList();
        List<OfficerFact> facts = here.stream()
                .map(entry -> issued.get(entry.personId()))
                .filter(Objects::nonNull)
                .toList();
        List<OfficerCell> cells = here.stream()
                .map(entry -> draft.get(entry.personId()))
                .filter(Objects::nonNull)
                .toList();
        BigDecimal target = given.get(unit.id());
        BigDecimal floors = sum(facts, OfficerFact::floorAmount);
        BigDecimal drafted = sum(cells, OfficerCell::floorAmount);
        return new SubBranchSumView(
                unit.code(),
                unit.name(),
                target,
                here.size(),
                facts.size(),
                (int) facts.stream()
                        .filter(fact -> fact.acknowledgedAt() != null)
                        .count(),
                floors,
                sum(facts, OfficerFact::stretchAmount),
                InflationView.of(target, floors),
                drafted,
                InflationView.of(target, drafted));
    }

    private static <T> @Nullable BigDecimal sum(List<T> items, Function<T, BigDecimal> amount) {
        Optional<BigDecimal> sum = items.stream().map(amount).reduce(BigDecimal::add);
        return sum.orElse(null);
    }
}
