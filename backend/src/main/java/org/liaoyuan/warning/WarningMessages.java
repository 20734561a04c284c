package org.liaoyuan.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.liaoyuan.messaging.Message;
import org.liaoyuan.messaging.Messages;

/** Tells each officer what the month came to and what follows; delivery and reading are kept as proof. */
@ApplicationScoped
class WarningMessages {
    private final Messages messages;

    WarningMessages(Messages messages) {
        this.messages = messages;
    }

    void tell(Collection<IssuedWarning> warnings) {
        messages.send(warnings.stream().map(WarningMessages::message).toList());
    }

    private static Message message(IssuedWarning warning) {
        Map<String, Object> arguments = Map.of(
                "month", warning.month().toString(),
                "amount", yuan(warning.amount()),
                "lifeline", yuan(warning.lifelineAmount()),
                "missing", yuan(warning.lifelineAmount().subtract(warning.amount())),
                "streak", warning.streak());
        return Message.notice(warning.personId(), "MONTH_" + warning.stage(), arguments)
                .linkedTo("/warnings")
                .about(warning.subject());
    }

    /** As a person writes it: cents where there are any. */
    private static String yuan(BigDecimal amount) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
