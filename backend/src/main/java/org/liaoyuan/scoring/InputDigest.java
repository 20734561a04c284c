package org.liaoyuan.scoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.liaoyuan.ledger.LoanSum;
import org.liaoyuan.scoring.core.Adjustment;
import org.liaoyuan.scoring.core.TierBasis;

/** SHA-256 over canonical texts of what results follow from: one line a fact, facts in a fixed order. */
final class InputDigest {

    private InputDigest() {}

    static String ofOfficer(
            OfficerFacts officer,
            YearMonth month,
            Collection<LoanSum> sums,
            Adjustment posted,
            TierBasis tier,
            int previousStreak) {
        StringBuilder text = new StringBuilder(512).append(officer.staffNo()).append('\n');
        officer.spells()
                .forEach(spell -> text.append("spell|")
                        .append(spell.unitId())
                        .append('|')
                        .append(spell.from())
                        .append('|')
                        .append(spell.until())
                        .append('\n'));
        officer.leavesIn(month)
                .forEach(leave -> text.append("leave|")
                        .append(leave.from())
                        .append('|')
                        .append(leave.until())
                        .append('\n'));
        officer.issuedFor(month)
                .ifPresent(issued -> text.append("target|")
                        .append(issued.pointsStandard().toPlainString())
                        .append('|')
                        .append(issued.floorAmount().toPlainString())
                        .append('|')
                        .append(issued.stretchAmount().toPlainString())
                        .append('\n'));
        sums.forEach(sum -> loans(text, sum));
        text.append("posted|").append(posted.points().toPlainString());
        text.append('|').append(posted.amount().toPlainString()).append('\n');
        tier.monthsUsed()
                .forEach(used -> text.append("tier|")
                        .append(used.month())
                        .append('|')
                        .append(used.points().toPlainString())
                        .append('\n'));
        return of(text.append("streak|").append(previousStreak).append('\n').toString());
    }

    /**
     * @param rules as canonical JSON
     * @param officers digests in the order of staff numbers
     */
    static String ofMonth(MonthFrame frame, String rules, List<String> officers) {
        StringBuilder text = new StringBuilder(64 + officers.size() * 65);
        text.append(frame.month()).append('\n');
        text.append(frame.scheme().id()).append('\n').append(rules).append('\n');
        frame.workingDays().forEach(day -> text.append(day).append('\n'));
        officers.forEach(digest -> text.append(digest).append('\n'));
        return of(text.toString());
    }

    private static void loans(StringBuilder text, LoanSum sum) {
        text.append("loans|").append(sum.product()).append('|').append(sum.loans());
        text.append('|').append(sum.amount().toPlainString());
        text.append('|').append(sum.balance().toPlainString());
        text.append('|').append(sum.activeDays()).append('|').append(sum.lastLoans());
        text.append('|').append(sum.lastAmount().toPlainString()).append('\n');
    }

    private static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
