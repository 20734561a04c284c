package org.liaoyuan.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.AtOnce;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.Production;
import org.liaoyuan.testing.Superuser;
import org.liaoyuan.testing.TestBank;

@QuarkusTest
@TestProfile(Production.class)
@QuarkusTestResource(DatabaseResource.class)
class DeliveryTest {
    private static final Map<String, Object> ARGUMENTS = Map.of(
            "name", "王芳", "staffNo", "810017", "role", new TextKey("role.AUDITOR"), "unit", "总行", "from", "2024-03-01");

    @Inject
    Messages messages;

    @Inject
    Deliveries deliveries;

    @Inject
    DeliveryRound round;

    @Inject
    Sql sql;

    private GreenMail mail;
    private Robot robot;

    @BeforeEach
    void outside() throws Exception {
        TestBank.standard();
        mail = new GreenMail(
                new ServerSetup(Integer.parseInt(setting("liaoyuan.messaging.email.port")), "127.0.0.1", "smtp"));
        mail.setUser(
                "o111@bank.example",
                "unused"); // opened by the first mail otherwise, and refused to one of two first ones
        mail.start();
        robot = new Robot(URI.create(setting("liaoyuan.messaging.webhook.url")));
    }

    @AfterEach
    void away() {
        mail.stop();
        robot.close();
    }

    @Test
    void aMailHoldsTheMessageInBothLanguages() throws Exception {
        send(1);
        round.run();
        MimeMessage received = mail.getReceivedMessages()[0];
        assertThat(received.getAllRecipients()[0]).hasToString("o111@bank.example");
        assertThat(received.getSubject()).isEqualTo("王芳已担任总行审计");
        assertThat(received.getContent().toString())
                .contains("王芳（810017）已被授予", "was granted the role auditor", "https://liaoyuan.bank.example/messages");
        assertThat(states()).containsExactly("EMAIL SENT null", "WEBHOOK SENT null");
    }

    @Test
    void aRobotHearsTheKindAndNothingAboutAnybody() {
        send(1);
        round.run();
        assertThat(robot.taken())
                .containsExactly("/robot?key=robot-secret {\"msgtype\":\"text\",\"text\":{\"content\":"
                        + "\"燎原：岗位授权\\nhttps://liaoyuan.bank.example/messages\"}}");
    }

    @Test
    void whatIsRefusedIsTriedAgainAfterAWait() {
        robot.answerNext(200, "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}", "");
        robot.answerNext(503, "", "");
        send(1);
        round.run();
        assertThat(states()).contains("WEBHOOK WAITING WEBHOOK: errcode 45009");
        round.run();
        assertThat(robot.taken()).as("not before its time").isEmpty();
        afterTheWait();
        assertThat(states()).contains("WEBHOOK WAITING WEBHOOK: HTTP 503");
        afterTheWait();
        assertThat(states()).contains("WEBHOOK SENT null");
        assertThat(robot.taken()).hasSize(1);
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aRedirectIsNotFollowed() {
        robot.answerNext(302, "", setting("liaoyuan.messaging.webhook.url"));
        send(1);
        round.run();
        assertThat(states()).contains("WEBHOOK WAITING WEBHOOK: HTTP 302");
        assertThat(robot.taken()).isEmpty();
    }

    @Test
    void withoutAServerItIsGivenUpAfterEightTries() {
        mail.stop();
        send(1);
        IntStream.range(0, Deliveries.MOST_TRIES).forEach(n -> afterTheWait());
        assertThat(states().get(0)).startsWith("EMAIL GIVEN_UP SMTP: ").doesNotContain("127.0.0.1");
    }

    @Test
    void ofTwoServersEachMessageTakesOne() throws Exception {
        send(20);
        AtOnce.times(2, () -> {
            round.run();
            return true;
        });
        assertThat(states()).containsOnly("EMAIL SENT null", "WEBHOOK SENT null");
        assertThat(robot.taken()).hasSize(20);
        assertThat(mail.getReceivedMessages()).hasSize(20);
        assertThat(GreenMailUtil.getBody(mail.getReceivedMessages()[0])).isNotEmpty();
    }

    @Test
    void whatAServerHeldThatDiedIsSentByAnother() {
        send(1);
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "update message_delivery set tries = 1, next_try_at = now() + interval '2 minutes'"));
        round.run();
        assertThat(robot.taken()).isEmpty();
        afterTheWait();
        assertThat(robot.taken()).hasSize(1);
    }

    @Test
    void aFaultOfATryThatOutlivedItsLeaseChangesNothing() {
        robot.answerNext(503, "", "");
        send(1);
        round.run();
        Deliveries.Claim late = overdueClaim();
        Deliveries.Claim next = overdueClaim();
        within(() -> deliveries.sent(next));
        within(() -> deliveries.fault(late, "WEBHOOK: HTTP 504"));
        assertThat(states()).contains("WEBHOOK SENT null");
    }

    @Test
    void whatNobodyForesawIsGivenUpTooAndKeepsNoOtherWaiting() {
        send(1);
        Superuser.does("alter table message disable trigger user");
        Superuser.does("update message set arguments = '{\"month\": \"soon\"}'");
        Superuser.does("alter table message enable trigger user");
        send(1);
        round.run();
        assertThat(states())
                .containsExactly(
                        "EMAIL SENT null",
                        "EMAIL WAITING DateTimeParseException",
                        "WEBHOOK SENT null",
                        "WEBHOOK SENT null");
        IntStream.range(1, Deliveries.MOST_TRIES).forEach(n -> afterTheWait());
        assertThat(states()).contains("EMAIL GIVEN_UP DateTimeParseException");
    }

    private Deliveries.Claim overdueClaim() {
        within(() -> sql.update(
                "update message_delivery set next_try_at = now() - interval '1 second'" + " where status = 'WAITING'"));
        return QuarkusTransaction.requiringNew()
                .call(() -> deliveries.claim(List.of("WEBHOOK")))
                .orElseThrow();
    }

    private static void within(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    private void afterTheWait() {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update("update message_delivery set next_try_at = now() - interval '1 second'"
                        + " where status = 'WAITING'"));
        round.run();
    }

    private List<String> states() {
        return sql.list(
                "select channel || ' ' || status || ' ' || coalesce(fault, 'null') from message_delivery order by channel, status",
                row -> row.getString(1));
    }

    private void send(int count) {
        Message message = Message.notice(TestBank.personId(TestBank.OFFICER), "ROLE_GRANTED_TO_OTHER", ARGUMENTS);
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> messages.send(
                            IntStream.range(0, count).mapToObj(n -> message).toList()));
        } finally {
            context.terminate();
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
