package org.liaoyuan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3,        10.1.2.3,      true",
        "10.1.2.3,        10.1.2.4,      false",
        "10.1.2.0/24,     10.1.2.255,    true",
        "10.1.2.0/24,     10.1.3.0,      false",
        "10.1.2.64/26,    10.1.2.64,     true",
        "10.1.2.64/26,    10.1.2.63,     false",
        "10.1.2.64/26,    10.1.2.128,    false",
        "0.0.0.0/0,       203.0.113.9,   true",
        "10.1.2.3/32,     10.1.2.2,      false",
        "fd00::/8,        fd12:3456::1,  true",
        "fd00::/8,        fe80::1,       false",
        "::1,             0:0:0:0:0:0:0:1, true",
        "0.0.0.0/0,       ::1,           false",
        "10.1.2.0/24,     localhost,     false"
    })
    void coversWhatBeginsAlike(String range, String address, boolean covered) {
        assertThat(AddressRange.of(range).orElseThrow().covers(address)).isEqualTo(covered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "10.1.2",
                "10.1.2.256",
                "10.1.2.0/33",
                "fd00::/129",
                "10.1.2.0/",
                "a::b::c",
                "/8",
                "1.2.3.4.5"
            })
    void refusesWhatIsNoRange(String text) {
        assertThat(AddressRange.of(text)).isEmpty();
    }

    @Test
    void takesBlanksAroundIt() {
        assertThat(AddressRange.of(" 10.1.2.0/24 ")).isPresent();
    }
}
