package org.liaoyuan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MultipartFileTest {

    @Test
    void isAFormWithOneFile() {
        MultipartFile file = new MultipartFile("people.csv", "name\n客户经理 A001\n", "b-1");
        assertThat(file.contentType()).isEqualTo("multipart/form-data; boundary=b-1");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo("""
                        --b-1\r
                        Content-Disposition: form-data; name="file"; filename="people.csv"\r
                        Content-Type: text/csv; charset=UTF-8\r
                        \r
                        name
                        客户经理 A001
                        \r
                        --b-1--\r
                        """);
    }

    @Test
    void hasABoundaryOfItsOwn() {
        assertThat(MultipartFile.of("a.csv", "").boundary())
                .isNotEqualTo(MultipartFile.of("a.csv", "").boundary());
    }
}
