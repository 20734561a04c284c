package org.liaoyuan.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** How messages leave the house: README, "Configuration". */
@ConfigMapping(prefix = "liaoyuan.messaging")
interface MessagingConfig {
    /** Where people reach the app, such as {@code https://liaoyuan.bank.example}: links in what leaves the house. */
    Optional<URI> publicAddress();

    Email email();

    Webhook webhook();

    interface Email {
        @WithDefault("false")
        boolean enabled();

        /** A person's address; {@code {staffNo}} is their staff number. */
        Optional<String> address();

        /** The sender. */
        @WithDefault("liaoyuan@localhost")
        String from();

        /** The SMTP server. */
        @WithDefault("localhost")
        String host();

        @WithDefault("25")
        int port();

        /** Whether a mail goes only to a server that encrypts. */
        @WithDefault("true")
        boolean tls();

        /** Who signs in there; nobody unless it is given. */
        Optional<String> username();

        Optional<String> password();
    }

    interface Webhook {
        @WithDefault("false")
        boolean enabled();

        /** A secret: it holds the robot's key. */
        Optional<URI> url();

        @WithDefault("WECOM")
        Style style();

        /** DingTalk's key for signatures. */
        Optional<String> secret();

        /** The hosts that a message may go to; the address must name one of them. */
        Optional<List<String>> hosts();

        /** Whether a host may be one of the bank's own network; then plain HTTP is allowed too. */
        @WithDefault("false")
        boolean privateNetwork();
    }

    enum Style {
        WECOM,
        DINGTALK
    }
}
