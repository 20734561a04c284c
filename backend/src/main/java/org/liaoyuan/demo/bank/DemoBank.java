package org.liaoyuan.demo.bank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.liaoyuan.demo.bank.DemoStep.CloseMonth;
import org.liaoyuan.demo.bank.DemoStep.GrantRoles;
import org.liaoyuan.demo.bank.DemoStep.ImportLedger;
import org.liaoyuan.demo.bank.DemoStep.ImportOrganisation;
import org.liaoyuan.demo.bank.DemoStep.LookForAlerts;
import org.liaoyuan.demo.bank.DemoStep.PublishScheme;
import org.liaoyuan.organisation.WorkingDays;

/**
 * An invented bank as it comes to be known, month by month: so late rows, reversals and repayments of closed months meet
 * closed months, as in life.
 *
 * @param steps in order
 * @param showcase whom a visitor may sign in as, officers first
 */
public record DemoBank(List<DemoStep> steps, List<Staff> showcase) {
    private static final String SCHEME = "/demo/scheme.json";

    public DemoBank {
        steps = List.copyOf(steps);
        showcase = List.copyOf(showcase);
    }

    /** The same for the same day and seed. */
    public static DemoBank generate(LocalDate today, long seed) {
        WorkingDays days = ChinaDays.read();
        Window window = Window.of(today);
        List<SubBranch> network = Network.of(seed);
        List<Staff> management = Management.of(network);
        List<Officer> officers = Roster.of(network, window, days, seed);
        List<Loan> loans = LoanBook.of(officers, window, days, seed);
        OrganisationFiles organisation = new OrganisationFiles(officers);
        LedgerFiles ledger = new LedgerFiles(loans, window);

        List<DemoStep> steps = new ArrayList<>();
        steps.add(new ImportOrganisation(
                "organisation.csv", organisation.before(window.first()).toString()));
        steps.add(new GrantRoles(
                "people.csv",
                Management.file(management, window.first().atDay(1)).toString()));
        steps.add(new PublishScheme(scheme(window.first())));
        Goals goals = new Goals(loans, officers, management, window);
        for (YearMonth month : window.months()) {
            if (month.equals(window.first()) || month.getMonthValue() == 1) {
                steps.add(goals.ofYear(month.getYear()));
            }
            steps.addAll(stepsOf(month, window, days, organisation, ledger));
        }
        steps.addAll(goals.ofOfficers());
        List<Staff> showcase = Showcase.of(officers, management, window);
        steps.addAll(Questions.of(showcase, officers, loans, window));
        steps.addAll(Announcements.of(officers, management, showcase, today));
        steps.add(Errands.of(showcase, officers, today, days));
        steps.add(new LookForAlerts(today));
        return new DemoBank(steps, showcase);
    }

    private static List<DemoStep> stepsOf(
            YearMonth month, Window window, WorkingDays days, OrganisationFiles organisation, LedgerFiles ledger) {
        List<DemoStep> steps = new ArrayList<>();
        Csv news = organisation.newsOf(month);
        if (!news.isEmpty()) {
            steps.add(new ImportOrganisation("organisation-" + month + ".csv", news.toString()));
        }
        LocalDate through = window.knownThrough(month);
        for (LocalDate morning : Mornings.of(month, window, days)) {
            LocalDate before = morning.minusDays(1);
            addLedger(steps, "ledger-through-" + before + ".csv", ledger.loansOf(month, before), before);
            steps.add(new LookForAlerts(morning));
        }
        if (month.equals(window.open())) {
            LocalDate eve = window.eve(days);
            // The last two days come one by one, as every night: so the places of the day before are known.
            addLedger(steps, "ledger-" + month + "-" + eve.getDayOfMonth() + ".csv", ledger.loansOf(month, eve), eve);
        }
        addLedger(steps, "ledger-" + month + ".csv", ledger.loansOf(month, through), through);
        addLedger(steps, "ledger-" + month + "-corrections.csv", ledger.correctionsOf(month), through);
        if (month.isBefore(window.open())) {
            steps.add(new CloseMonth(month));
        }
        return steps;
    }

    private static void addLedger(List<DemoStep> steps, String fileName, Csv file, LocalDate through) {
        if (!file.isEmpty()) {
            steps.add(new ImportLedger(fileName, file.toString(), through));
        }
    }

    private static String scheme(YearMonth effectiveFrom) {
        try (InputStream file = Objects.requireNonNull(DemoBank.class.getResourceAsStream(SCHEME), SCHEME)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("FIRST_MONTH", effectiveFrom.toString())
                    .replace("FIRST_YEAR", Integer.toString(effectiveFrom.getYear()));
        } catch (IOException e) {
            throw new UncheckedIOException(SCHEME, e);
        }
    }
}
