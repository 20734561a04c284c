package org.liaoyuan.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liaoyuan.platform.text.Language;

/** One mail a message, in both languages: which of them the reader prefers is known to their app alone. */
@ApplicationScoped
class EmailChannel implements Channel {
    private static final int PATIENCE_MS = 30_000;

    private final MessagingConfig.Email config;
    private final String link;
    private final Session session;

    EmailChannel(MessagingConfig config) {
        this.config = config.email();
        this.link = config.publicAddress()
                .map(base -> base.resolve("/messages").toString())
                .orElse("");
        this.session = session(this.config);
    }

    @Override
    public String name() {
        return "EMAIL";
    }

    @Override
    public boolean isOn() {
        return config.enabled() && config.address().isPresent();
    }

    /** Over a connection of its own: one kept open is found dead only after a long wait. */
    @Override
    public void send(Outgoing message) throws DeliveryFault {
        String to = config.address().orElseThrow().replace("{staffNo}", message.staffNo());
        try {
            MimeMessage mail = new MimeMessage(session);
            mail.setFrom(new InternetAddress(config.from()));
            mail.setRecipient(RecipientType.TO, new InternetAddress(to, true));
            mail.setSubject(title(Language.ZH, message), StandardCharsets.UTF_8.name());
            mail.setText(text(message), StandardCharsets.UTF_8.name());
            Transport.send(
                    mail, config.username().orElse(null), config.password().orElse(null));
        } catch (MessagingException e) {
            throw new DeliveryFault("SMTP: " + e.getClass().getSimpleName(), e);
        }
    }

    private String text(Outgoing message) {
        Stream<String> words = Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        title(language, message),
                        MessageTexts.body(language, message.kind(), message.arguments()),
                        ""));
        return Stream.concat(words, Stream.of(link)).collect(Collectors.joining("\n"));
    }

    private static String title(Language language, Outgoing message) {
        return MessageTexts.title(language, message.kind(), message.arguments());
    }

    private static Session session(MessagingConfig.Email config) {
        Map<String, Object> smtp = Map.of(
                "host", config.host(),
                "port", config.port(),
                "auth", config.username().isPresent(),
                "starttls.enable", config.tls(),
                "starttls.required", config.tls(),
                "ssl.checkserveridentity", true,
                "connectiontimeout", PATIENCE_MS,
                "timeout", PATIENCE_MS,
                "writetimeout", PATIENCE_MS);
        Properties properties = new Properties();
        smtp.forEach((name, value) -> properties.setProperty("mail.smtp." + name, value.toString()));
        return Session.getInstance(properties);
    }
}
