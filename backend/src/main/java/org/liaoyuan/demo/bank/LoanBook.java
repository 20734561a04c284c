package org.liaoyuan.demo.bank;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liaoyuan.organisation.WorkingDays;

/** All loans of the months, in the order of their numbers. */
final class LoanBook {
    private LoanBook() {}

    static List<Loan> of(List<Officer> officers, Window window, WorkingDays days, long seed) {
        Sales sales = new Sales(window, days, seed);
        Fates fates = new Fates(seed);
        List<Loan> loans = new ArrayList<>();
        for (YearMonth month : window.months()) {
            Map<LocalDate, Integer> numbers = new HashMap<>();
            officers.stream()
                    .flatMap(officer -> sales.of(officer, month).stream())
                    .sorted(Comparator.comparing(Sales.Sale::day))
                    .map(sale -> fates.loan(number(sale.day(), numbers), sale))
                    .filter(loan -> window.hasPassed(loan.day()))
                    .forEach(loans::add);
        }
        return List.copyOf(loans);
    }

    private static String number(LocalDate day, Map<LocalDate, Integer> numbers) {
        int number = numbers.merge(day, 1, Integer::sum);
        return String.format("LN%tY%<tm%<td%04d", day, number);
    }
}
