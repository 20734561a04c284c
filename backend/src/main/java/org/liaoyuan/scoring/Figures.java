package org.liaoyuan.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scoring.core.Line;
import org.liaoyuan.scoring.core.OfficerMonthScore;
import org.liaoyuan.scoring.core.Targets;

/** Every figure of a result by name, as text: equal figures give equal texts. */
final class Figures {

    private Figures() {}

    static Map<String, String> of(OfficerMonth result, Ranks ranks) {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("unit", text(result.unitId()));
        figures.put("branch", text(result.branchId()));
        figures.put("listed", text(result.listed()));
        figures.put("scheme", text(result.schemeId()));
        addScore(figures, result.score());
        addTargets(figures, result.score().targets());
        figures.put("adjustmentPoints", text(result.posted().points()));
        figures.put("adjustmentAmount", text(result.posted().amount()));
        figures.put("rush", text(result.rush()));
        figures.put("idle", text(result.idle()));
        figures.put("elapsed", text(result.elapsed()));
        result.score().lines().forEach(line -> figures.put("line " + line.product(), line(line)));
        figures.put("rankBank", text(ranks.bank()));
        figures.put("rankBranch", text(ranks.branch()));
        figures.put("rankSubBranch", text(ranks.subBranch()));
        figures.put("rankTier", text(ranks.tier()));
        figures.put("digest", result.digest());
        return figures;
    }

    private static void addScore(Map<String, String> figures, OfficerMonthScore score) {
        figures.put("points", text(score.points()));
        figures.put("amount", text(score.amount()));
        figures.put("loans", text(score.loans()));
        figures.put("tier", text(score.tier().tier()));
        figures.put("tierAverage", text(score.tier().averagePoints()));
        figures.put(
                "tierMonths",
                score.tier().monthsUsed().stream()
                        .map(used -> used.month() + "=" + text(used.points()))
                        .collect(Collectors.joining(" ")));
        figures.put("pointsMet", text(score.pointsMet()));
        figures.put("attainment", text(score.attainment()));
        figures.put("exemptReason", text(score.exemptReason()));
        figures.put("miss", text(score.miss()));
        figures.put("streak", text(score.streak()));
        figures.put("warning", text(score.warning()));
    }

    private static void addTargets(Map<String, String> figures, Targets targets) {
        figures.put("pointsStandard", text(targets.pointsStandard()));
        figures.put("lifelineAmount", text(targets.lifelineAmount()));
        figures.put("floorAmount", text(targets.floorAmount()));
        figures.put("stretchAmount", text(targets.stretchAmount()));
    }

    private static String line(Line line) {
        return line.loans() + " " + text(line.amount()) + " " + text(line.balance()) + " " + text(line.averageBalance())
                + " " + text(line.benchmark()) + " " + text(line.factor()) + " " + text(line.coefficient()) + " "
                + text(line.points());
    }

    /** Numbers without the zeros that only their origin decides. */
    private static String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value == null ? "" : value.toString();
    }
}
