package org.liaoyuan.scoring.laboratory;

import java.math.BigDecimal;
import org.liaoyuan.scoring.core.ChangeBand;
import org.liaoyuan.scoring.core.Measures;
import org.liaoyuan.scoring.core.MonthChange;
import org.liaoyuan.scoring.core.PastMonth;

/** Officers, or months of theirs, that a report adds up together. */
final class Group {
    private Measures before = Measures.NONE;
    private Measures after = Measures.NONE;
    private BigDecimal amount = new BigDecimal("0.00");
    private BigDecimal lastAmount = amount;
    private int officers;
    private int gaining;
    private int losing;
    private int months;
    private int listed;
    private int loans;
    private int lastLoans;
    private int rushBefore;
    private int rushAfter;

    void officer(ChangeBand band) {
        officers++;
        gaining += band.compareTo(ChangeBand.SAME) > 0 ? 1 : 0;
        losing += band.compareTo(ChangeBand.SAME) < 0 ? 1 : 0;
    }

    void month(MonthChange month) {
        PastMonth past = month.past();
        before = before.plus(month.measuresBefore());
        after = after.plus(month.measuresAfter());
        amount = amount.add(past.disbursed());
        lastAmount = lastAmount.add(past.last().amount());
        months++;
        listed += past.listed() ? 1 : 0;
        loans += past.before().loans();
        lastLoans += past.last().loans();
        rushBefore += past.rushBefore() ? 1 : 0;
        rushAfter += month.rushAfter() ? 1 : 0;
    }

    MeasuresView before() {
        return MeasuresView.of(before);
    }

    MeasuresView after() {
        return MeasuresView.of(after);
    }

    SimulationReport.Placed placed() {
        return new SimulationReport.Placed(loans, amount, lastLoans, lastAmount);
    }

    int officers() {
        return officers;
    }

    int gaining() {
        return gaining;
    }

    int losing() {
        return losing;
    }

    int months() {
        return months;
    }

    int listed() {
        return listed;
    }

    int rushBefore() {
        return rushBefore;
    }

    int rushAfter() {
        return rushAfter;
    }
}
