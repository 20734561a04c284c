package org.liaoyuan.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liaoyuan.access.Role;
import org.liaoyuan.access.RoleHolders;
import org.liaoyuan.messaging.Message;
import org.liaoyuan.messaging.Messages;
import org.liaoyuan.messaging.Subject;
import org.liaoyuan.messaging.TextKey;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.organisation.WorkingCalendar;

/** Tells each officer the sums behind the alert, and each manager how many of theirs were told. */
@ApplicationScoped
class AlertMessages {
    /** To-dos of managers, by month and unit. */
    private static final String TEAM = "alerts-of-team";

    private final Messages messages;
    private final RoleHolders holders;
    private final Units units;
    private final WorkingCalendar calendar;

    AlertMessages(Messages messages, RoleHolders holders, Units units, WorkingCalendar calendar) {
        this.messages = messages;
        this.holders = holders;
        this.units = units;
        this.calendar = calendar;
    }

    void raised(YearMonth month, List<NewAlert> alerts) {
        if (alerts.isEmpty()) {
            return;
        }
        LocalDate dueOn = calendar.of(month).lastWorkingDay(month);
        List<Message> all = new ArrayList<>();
        alerts.forEach(alert -> all.add(toOfficer(alert, dueOn)));
        UnitTree tree = units.all();
        alerts.stream()
                .collect(Collectors.groupingBy(alert -> alert.projection().unitId(), TreeMap::new, Collectors.toList()))
                .forEach((unit, those) -> all.addAll(toManagers(month, dueOn, tree.unit(unit), tree, those)));
        messages.send(all);
    }

    /** What managers were to look at in earlier months is over. */
    void endBefore(YearMonth month) {
        messages.settleBefore(new Subject(TEAM, month.toString()));
    }

    private static Message toOfficer(NewAlert alert, LocalDate dueOn) {
        BigDecimal amount = alert.projection().amount();
        Map<String, Object> arguments = Map.of(
                "month", alert.month().toString(),
                "asOf", alert.projection().pace().asOf().toString(),
                "limit", new TextKey("alert." + alert.level()),
                "limitAmount", yuan(alert.limit().amount()),
                "amount", yuan(amount),
                "projected", yuan(alert.projected()),
                "missing", yuan(alert.limit().amount().subtract(amount)),
                "days", alert.projection().pace().remaining(),
                "perDay", yuan(alert.perDay()));
        return Message.todo(alert.projection().personId(), "ALERT_RAISED", arguments, dueOn)
                .linkedTo("/what-if/" + alert.month())
                .about(alert.subject());
    }

    private List<Message> toManagers(
            YearMonth month, LocalDate dueOn, Unit unit, UnitTree tree, List<NewAlert> alerts) {
        long lifeline = alerts.stream()
                .filter(alert -> alert.level() == AlertLevel.LIFELINE)
                .count();
        Map<String, Object> arguments = Map.of(
                "month", month.toString(),
                "unit", unit.name(),
                "count", alerts.size(),
                "lifeline", lifeline,
                "floor", alerts.size() - lifeline);
        String link = "/alerts?month=" + month + "&unit=" + unit.code();
        Subject subject = new Subject(TEAM, month + " " + unit.code());
        return managers(unit, tree).stream()
                .map(manager -> Message.todo(manager, "ALERTS_OF_TEAM", arguments, dueOn)
                        .linkedTo(link)
                        .about(subject))
                .toList();
    }

    /** A sub-branch that nobody heads at the moment is its branch's to look after. */
    private List<Long> managers(Unit unit, UnitTree tree) {
        List<Long> own = holders.holders(Role.SUB_BRANCH_MANAGER, unit.id());
        Long branch = unit.parentId();
        return own.isEmpty() && branch != null
                ? holders.holders(Role.BRANCH_MANAGER, tree.unit(branch).id())
                : own;
    }

    /** As a person writes it: cents where there are any. */
    private static String yuan(BigDecimal amount) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
