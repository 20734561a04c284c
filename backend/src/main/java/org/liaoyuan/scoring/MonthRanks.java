package org.liaoyuan.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liaoyuan.scoring.core.Ranking;

/** The ranks of a month by the core's arithmetic, to check those that the database gave. */
final class MonthRanks {
    private final Map<String, Integer> bank = new HashMap<>();
    private final Map<String, Integer> branch = new HashMap<>();
    private final Map<String, Integer> subBranch = new HashMap<>();
    private final Map<String, Integer> tier = new HashMap<>();

    MonthRanks(Collection<OfficerMonth> results) {
        List<OfficerMonth> listed =
                results.stream().filter(OfficerMonth::listed).toList();
        rank(listed, result -> 0, bank);
        rank(listed, OfficerMonth::branchId, branch);
        rank(listed, OfficerMonth::unitId, subBranch);
        rank(listed, result -> result.score().tier().tier(), tier);
    }

    Ranks of(String staffNo) {
        return new Ranks(bank.get(staffNo), branch.get(staffNo), subBranch.get(staffNo), tier.get(staffNo));
    }

    private static void rank(
            List<OfficerMonth> listed, Function<OfficerMonth, Object> group, Map<String, Integer> ranks) {
        listed.stream()
                .collect(Collectors.groupingBy(group))
                .values()
                .forEach(members -> Ranking.of(
                                members.stream().map(MonthRanks::entry).toList())
                        .forEach(ranked -> ranks.put(ranked.entry().staffNo(), ranked.rank())));
    }

    private static Ranking.Entry entry(OfficerMonth result) {
        return new Ranking.Entry(
                result.staffNo(), result.score().points(), result.score().amount());
    }
}
