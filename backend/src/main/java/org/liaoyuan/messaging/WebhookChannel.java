package org.liaoyuan.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.liaoyuan.messaging.MessagingConfig.Style;
import org.liaoyuan.messaging.MessagingConfig.Webhook;
import org.liaoyuan.platform.text.Language;

/**
 * A robot in a group chat of WeCom or DingTalk. What it says leaves the bank, so it is the kind of message and nothing else:
 * neither whom it concerns nor what it holds.
 */
@ApplicationScoped
class WebhookChannel implements Channel {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int LONGEST_ANSWER = 4096;

    private final MessagingConfig config;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    WebhookChannel(MessagingConfig config, ObjectMapper json, Clock clock) {
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "WEBHOOK";
    }

    @Override
    public boolean isOn() {
        return config.webhook().enabled() && config.webhook().url().isPresent();
    }

    @Override
    public void send(Outgoing message) throws DeliveryFault {
        Webhook webhook = config.webhook();
        URI url = webhook.url().orElseThrow();
        new WebhookAddress(url, webhook.hosts().orElse(List.of()), webhook.privateNetwork()).check();
        try {
            HttpResponse<InputStream> answer =
                    client.send(request(signed(webhook, url), message), HttpResponse.BodyHandlers.ofInputStream());
            mustBeTaken(answer);
        } catch (IOException e) {
            throw new DeliveryFault("WEBHOOK: " + e.getClass().getSimpleName(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryFault("WEBHOOK: interrupted", e);
        }
    }

    private record Body(String msgtype, Text text) {}

    private record Text(String content) {}

    private URI signed(Webhook webhook, URI url) {
        return webhook.style() == Style.DINGTALK && webhook.secret().isPresent()
                ? DingTalkSignature.on(url, webhook.secret().get(), clock.millis())
                : url;
    }

    private HttpRequest request(URI url, Outgoing message) throws IOException {
        String text = "燎原：" + MessageTexts.label(Language.ZH, message.kind())
                + config.publicAddress()
                        .map(base -> "\n" + base.resolve("/messages"))
                        .orElse("");
        byte[] body = json.writeValueAsBytes(new Body("text", new Text(text)));
        return HttpRequest.newBuilder(url)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    /** Both answer 200 even to what they refuse, with an {@code errcode} that is not 0. */
    private void mustBeTaken(HttpResponse<InputStream> answer) throws IOException, DeliveryFault {
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new DeliveryFault("WEBHOOK: HTTP " + answer.statusCode(), null);
            }
            JsonNode code = json.readTree(body.readNBytes(LONGEST_ANSWER)).path("errcode");
            if (!code.isInt() || code.intValue() != 0) {
                throw new DeliveryFault("WEBHOOK: errcode " + code.asInt(-1), null);
            }
        }
    }
}
