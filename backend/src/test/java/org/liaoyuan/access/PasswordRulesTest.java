package org.liaoyuan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.platform.problem.FieldError;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"seven green lanterns", "窗外的雨下了整整一夜啊啊", "kX9mQ2vT7pLw4", "我的猫喜欢在清晨的屋顶上散步"})
    void takesWhatNobodyGuesses(String password) {
        assertThat(PasswordRules.fault(password, "810017", "old")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "123456789012",
                "aaaaaaaaaaaaaaaa",
                "Admin@Admin@2024",
                "Liaoyuan-Bank-2024",
                "qwertyuiop!!",
                "zhangsan88888888",
                "woaini1314520",
                "P@ssw0rd!P@ssw0rd!"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThat(PasswordRules.fault(password, "810017", "old"))
                .extracting(FieldError::code)
                .isEqualTo("password-common");
    }

    @ParameterizedTest
    @CsvSource({"11, text-too-short", "129, text-too-long"})
    void hasBounds(int length, String code) {
        assertThat(PasswordRules.fault("鱼x".repeat(65).substring(0, length), "810017", "old"))
                .extracting(FieldError::code)
                .isEqualTo(code);
    }

    @Test
    void waitsDouble() {
        assertThat(java.util.stream.LongStream.rangeClosed(4, 17)
                        .mapToObj(failures -> BackOff.pause(failures).toSeconds()))
                .containsExactly(0L, 0L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 900L, 900L, 900L);
    }
}
