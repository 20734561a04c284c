package org.liaoyuan.contract;

import java.util.List;
import java.util.Random;

/** Values that break what reads them, chosen by a seed. */
final class Noise {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "undefined",
            "NaN",
            "-Infinity",
            "-0",
            "1.005",
            "1e999999999",
            "9007199254740993",
            "9223372036854775808",
            "１２",
            "2024-02-30",
            "2023-02-29",
            "2024-13",
            "2024-00",
            "0000-01",
            "+10000-01",
            "2024-1",
            "2024-01-01T24:00:00+08:00",
            "' or '1'='1",
            "1; drop table loan; --",
            "\\' union select null, null --",
            "%' escape '_",
            "$.a[?(@.b)]",
            "{{7*7}}${7*7}#{7*7}",
            "${jndi:ldap://localhost/a}",
            "<img src=x onerror=alert(1)>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
            "=cmd|' /C calc'!A0",
            "@SUM(1+1)",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "`id`; $(id) | id",
            "*)(uid=*))(|(uid=*",
            "-points,staffNo,-points",
            "points;drop",
            "a,b,,c",
            "𠮷\uFFFE\u202E\u200D",
            "e" + "\u0301".repeat(1000),
            "(a+)+$" + "a".repeat(40) + "!",
            "x".repeat(8000));

    private static final List<String> JSON = List.of(
            "null",
            "true",
            "-1",
            "0.5",
            "1e400",
            "1e-400",
            "9".repeat(45),
            "20240101",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "{\"a\":{\"a\":{\"a\":1}}}",
            "[" + "1,".repeat(2000) + "1]",
            "[".repeat(40) + "]".repeat(40),
            "[".repeat(2_000),
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"a\\r\\nb\"",
            "\"\\u001b[31m\"",
            "\"\\uFFFF\"",
            "[2024,1,31]",
            "NaN",
            "Infinity",
            "'x'",
            "\"unended",
            "01",
            "+1",
            ".5",
            "0x10");

    private static final List<String> HEADERS = List.of(
            "",
            "\"",
            "*",
            "W/\"1\"",
            "\"v0\", \"v1\"",
            "\"v99999999999999999999\"",
            "-1",
            "a/b/c",
            "*/*;q=NaN",
            "application/xml",
            "application/json;q=0",
            "text/csv;charset=utf-7",
            "zh-CN;q=9,en;q=-1",
            "Bearer",
            "Bearer a.b.c",
            "Bearer " + "e".repeat(4000),
            "Basic YTpi",
            "rt=x; rt=y; __Host-rt=" + "z".repeat(500),
            "bytes=9-1",
            "null",
            "http://localhost.example",
            "' or 1=1 --",
            "k".repeat(2000));

    private final Random random;

    Noise(long seed) {
        random = new Random(seed);
    }

    String text() {
        return chance(4) ? wild() : any(TEXTS);
    }

    /** For a path: a piece of it that says something, and no other address. */
    String piece() {
        String text = text().replaceAll("[{}/\\\\?#;]", "x");
        return text.isBlank() || text.startsWith(".") ? "x" : text;
    }

    String json() {
        return chance(3) ? quoted(text()) : any(JSON);
    }

    String header() {
        return any(HEADERS);
    }

    byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(400)];
        random.nextBytes(bytes);
        return bytes;
    }

    boolean chance(int oneOf) {
        return random.nextInt(oneOf) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Any characters but half ones, which no client sends unescaped. */
    private String wild() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            text.appendCodePoint(chance(3) ? 0x20 + random.nextInt(0x60) : 1 + random.nextInt(0xD7FF));
        }
        return text.toString();
    }
}
