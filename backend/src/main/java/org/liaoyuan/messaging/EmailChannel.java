package org.liaoyuan.messaging;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liaoyuan.platform.text.Language;

/** One mail a message, in both languages: which of them the reader prefers is known to their app alone. */
@ApplicationScoped
class EmailChannel implements Channel {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ReactiveMailer mailer;
    private final MessagingConfig config;

    EmailChannel(ReactiveMailer mailer, MessagingConfig config) {
        this.mailer = mailer;
        this.config = config;
    }

    @Override
    public String name() {
        return "EMAIL";
    }

    @Override
    public boolean isOn() {
        return config.email().enabled() && config.email().address().isPresent();
    }

    @Override
    public void send(Outgoing message) throws DeliveryFault {
        String to = config.email().address().orElseThrow().replace("{staffNo}", message.staffNo());
        String title = MessageTexts.title(Language.ZH, message.kind(), message.arguments());
        try {
            mailer.send(Mail.withText(to, title, text(message))).await().atMost(PATIENCE);
        } catch (RuntimeException e) {
            throw new DeliveryFault("SMTP: " + e.getClass().getSimpleName(), e);
        }
    }

    private String text(Outgoing message) {
        Stream<String> words = Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        MessageTexts.title(language, message.kind(), message.arguments()),
                        MessageTexts.body(language, message.kind(), message.arguments()),
                        ""));
        Stream<String> link =
                config.publicAddress().map(base -> base.resolve("/messages").toString()).stream();
        return Stream.concat(words, link).collect(Collectors.joining("\n"));
    }
}
