package org.liaoyuan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.platform.schedules.Cadence;
import org.liaoyuan.platform.schedules.Schedule;
import org.liaoyuan.platform.time.BankTime;

/**
 * On the morning of each working day: whoever is to answer is reminded one working day before the last one; the day after it
 * all of head office, the auditors and the officer are told.
 */
@ApplicationScoped
class InquiryReminders implements Schedule {
    private static final int DAYS_BEFORE = 1;
    private static final int REMINDED = 1;
    private static final int OVERDUE = 2;

    private final InquiryStore store;
    private final InquirySteps steps;
    private final InquiryMessages messages;
    private final AnswerClock clock;
    private final Audit audit;

    InquiryReminders(InquiryStore store, InquirySteps steps, InquiryMessages messages, AnswerClock clock, Audit audit) {
        this.store = store;
        this.steps = steps;
        this.messages = messages;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "inquiry-reminders";
    }

    @Override
    public Cadence cadence() {
        return Cadence.dailyAt(LocalTime.of(8, 30));
    }

    @Override
    public void run(Instant due) {
        LocalDate today = LocalDate.ofInstant(due, BankTime.ZONE);
        AnswerClock.Reading now = clock.read(today);
        if (!now.days().isWorking(today)) {
            return;
        }
        store.dueUpTo(today.minusDays(1), OVERDUE).forEach(this::overdue);
        store.dueUpTo(now.days().after(today, DAYS_BEFORE), REMINDED).forEach(this::remind);
    }

    private void remind(Inquiry inquiry) {
        warn(inquiry, REMINDED, "INQUIRY_REMINDED", InquiryStepKind.REMINDED);
        messages.dueSoon(inquiry);
    }

    private void overdue(Inquiry inquiry) {
        warn(inquiry, OVERDUE, "INQUIRY_OVERDUE", InquiryStepKind.OVERDUE);
        messages.overdue(inquiry);
    }

    private void warn(Inquiry inquiry, int warnings, String action, InquiryStepKind step) {
        store.warned(inquiry.id(), warnings);
        steps.add(inquiry.id(), null, step, null);
        audit.record(
                action,
                Inquiry.TYPE,
                inquiry.id().toString(),
                null,
                Map.of("dueOn", inquiry.dueOn().toString()));
    }
}
