package org.liaoyuan.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookAddressTest {

    /** Each of them is on the list of hosts: what refuses it is where it leads. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://localhost/",
                "https://0.0.0.0/",
                "https://10.0.0.8/",
                "https://172.16.1.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://224.0.0.1/",
                "https://[::1]/",
                "https://[::]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://[ff02::1]/",
                "https://no-such-host.invalid/"
            })
    void whatLeadsInsideIsRefused(String address) {
        URI uri = URI.create(address);
        List<String> hosts = List.of(String.valueOf(uri.getHost()));
        assertThatThrownBy(() -> new WebhookAddress(uri, hosts, false).check()).isInstanceOf(DeliveryFault.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://8.8.8.8/",
                "ftp://8.8.8.8/",
                "file:///etc/passwd",
                "https:8.8.8.8",
                "https://user@8.8.8.8/",
                "https://8.8.4.4/",
                "https://8.8.8.8.evil.example/",
                "https://evil.example/?8.8.8.8",
                "https://evil.example#8.8.8.8"
            })
    void whatIsNotAsAllowedIsRefused(String address) {
        assertThatThrownBy(() -> new WebhookAddress(URI.create(address), List.of("8.8.8.8"), false).check())
                .isInstanceOf(DeliveryFault.class)
                .hasMessageNotContaining("8.8.8.8");
    }

    @Test
    void anAllowedHostOutsideIsTaken() {
        URI uri = URI.create("https://8.8.8.8/robot?key=k");
        assertThatCode(() -> new WebhookAddress(uri, List.of("8.8.8.8"), false).check())
                .doesNotThrowAnyException();
    }

    @Test
    void publicAddressesAreNotPrivate() throws UnknownHostException {
        for (String address :
                List.of("8.8.8.8", "100.63.255.255", "100.128.0.1", "172.32.0.1", "2001:4860:4860::8888")) {
            assertThat(WebhookAddress.isPrivate(InetAddress.getByName(address)))
                    .as(address)
                    .isFalse();
        }
    }

    @Test
    void dingTalkFindsItsSignature() {
        assertThat(DingTalkSignature.on(
                        URI.create("https://oapi.dingtalk.com/robot?access_token=t"), "SEC0123", 1700000000000L))
                .hasToString(
                        "https://oapi.dingtalk.com/robot?access_token=t&timestamp=1700000000000&sign=2lI0CLA9w0NryWAswdWUgPoOvPXo1wScAKa%2B6Qn%2BlxQ%3D");
    }
}
