package org.liaoyuan.contract;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liaoyuan.testing.TestBank;
import org.liaoyuan.testing.Tries;

/** Requests of one operation, each with one thing in it that it must not take. */
record BadRequests(String caller, List<One> all) {
    /** Of the random ones: another one each time in the long run, which prints it; {@code -Dnoise.seed} gives it back. */
    static final long SEED = Long.getLong("noise.seed", Tries.FULL ? System.nanoTime() : 1);

    private static final int AT_LEAST = Tries.of(50, 300);
    private static final int FEWEST_NOISY = 10;

    private static final List<String> VALUES = List.of(
            "-1",
            "0",
            "99999999999999999999",
            "1e999",
            "NaN",
            "1.5",
            "2024-13",
            "2024-02-30",
            "0000-00",
            "２０２４-01",
            "%",
            "_",
            "null",
            "true",
            "[]",
            "{}",
            "x,y",
            "=1+1",
            "'; drop table loan;--",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "\u202Eabc",
            "𠮷",
            "e\u0301",
            "2024-01-01T00:00:00Z",
            "a".repeat(3000));

    private static final List<String> BODIES = List.of(
            "",
            "null",
            "1",
            "\"x\"",
            "[]",
            "{",
            "{}",
            "{}{}",
            "{\"noSuchField\":1}",
            "{\"name\":1,\"name\":2}",
            "{\"name\":}",
            "{\"name\":\"\\u0000\"}",
            "{\"name\":\"\\ud800\"}",
            "[".repeat(100) + "]".repeat(100),
            "{\"a\":" + "9".repeat(60) + "}");

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private static final List<String> FIELD_VALUES = List.of(
            "null",
            "\"\"",
            "\" \"",
            "-1",
            "0",
            "1.005",
            "1e308",
            "9".repeat(45),
            "true",
            "[]",
            "{}",
            "[null]",
            "\"2024-13\"",
            "\"2024-02-30\"",
            "20240101",
            "\"" + "x".repeat(9000) + "\"",
            "\"\\u0000\"",
            "\"=1+1\"",
            "\"１２\"");

    /** @param what says what is wrong with it, for a failed test */
    record One(String what, String method, String path, UnaryOperator<RequestSpecification> dress) {
        Response send(RequestSpecification as) {
            return dress.apply(as).request(method, path);
        }
    }

    static BadRequests of(String method, String path, Map<String, Object> operation, JsonPath contract) {
        List<One> all = new ArrayList<>();
        String upper = method.toUpperCase(Locale.ROOT);
        String good =
                path.replace("{month}", "2024-01").replaceAll("\\{[a-zA-Z]+}", "0190c5a0-0000-7000-8000-000000000000");
        parameters(operation)
                .forEach(parameter -> VALUES.forEach(value -> {
                    String name = String.valueOf(parameter.get("name"));
                    if ("path".equals(parameter.get("in")) && !value.contains("{")) {
                        String template = path.replace("{month}", name.equals("month") ? "{month}" : "2024-01");
                        all.add(new One(
                                name + "=" + value,
                                upper,
                                template,
                                as -> others(as, template, name).pathParam(name, value)));
                    } else if ("query".equals(parameter.get("in"))) {
                        all.add(new One(name + "=" + value, upper, good, as -> as.queryParam(name, value)));
                    }
                }));
        all.addAll(headers(upper, good));
        all.addAll(bodies(upper, good, operation, contract));
        List<String> query = parameters(operation).stream()
                .filter(parameter -> "query".equals(parameter.get("in")))
                .map(parameter -> String.valueOf(parameter.get("name")))
                .toList();
        List<One> some = some(all, SEED ^ (method + path).hashCode());
        some.addAll(new NoisyRequests(SEED, method, path, query).some(Math.max(AT_LEAST - some.size(), FEWEST_NOISY)));
        return new BadRequests(caller(operation), some);
    }

    /** Of the regular ones, too, the ordinary run takes a seeded few and the long run all. */
    private static List<One> some(List<One> all, long seed) {
        List<One> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, new Random(seed));
        return mixed.subList(0, Tries.FULL ? mixed.size() : Math.min(mixed.size(), AT_LEAST - FEWEST_NOISY));
    }

    private static RequestSpecification others(RequestSpecification as, String template, String but) {
        RequestSpecification dressed = as;
        Matcher names = NAME.matcher(template);
        while (names.find()) {
            String name = names.group(1);
            if (!name.equals(but)) {
                dressed = dressed.pathParam(name, name.equals("month") ? "2024-01" : "o111");
            }
        }
        return dressed;
    }

    private static List<One> headers(String method, String path) {
        return List.of(
                new One("Accept: text/html", method, path, as -> as.header("Accept", "text/html")),
                new One("If-Match: nonsense", method, path, as -> as.header("If-Match", "nonsense")),
                new One("a long Idempotency-Key", method, path, as -> as.header("Idempotency-Key", "k".repeat(300))),
                new One("two Idempotency-Keys", method, path, as -> as.header("Idempotency-Key", "a", "b")),
                new One("Accept-Language: nonsense", method, path, as -> as.header("Accept-Language", ";;q=x,,")),
                new One("Accept-Language: -", method, path, as -> as.header("Accept-Language", "-")),
                new One("no such method", "PATCH", path, as -> as));
    }

    private static List<One> bodies(String method, String path, Map<String, Object> operation, JsonPath contract) {
        List<One> all = new ArrayList<>();
        Map<String, Object> types = child(child(operation, "requestBody"), "content");
        if (types.containsKey("multipart/form-data")) {
            all.add(new One("no part", method, path, as -> as.multiPart("other", "x")));
            all.add(new One(
                    "JSON for a file",
                    method,
                    path,
                    as -> as.contentType("application/json").body("{}")));
        } else if (!types.isEmpty()) {
            BODIES.forEach(body -> all.add(new One("body " + body, method, path, as -> json(as, body))));
            all.add(new One(
                    "plain text",
                    method,
                    path,
                    as -> as.contentType("text/plain").body("x")));
            fields(types, contract)
                    .forEach(field -> FIELD_VALUES.forEach(value -> {
                        String body = "{\"" + field + "\":" + value + "}";
                        all.add(new One("body " + body, method, path, as -> json(as, body)));
                    }));
        }
        return all;
    }

    private static RequestSpecification json(RequestSpecification as, String body) {
        return as.contentType("application/json").header("If-Match", "\"v0\"").body(body);
    }

    private static Iterable<String> fields(Map<String, Object> types, JsonPath contract) {
        String ref =
                String.valueOf(child(child(types, "application/json"), "schema").get("$ref"));
        String name = ref.substring(ref.lastIndexOf('/') + 1);
        Map<String, Object> properties = contract.getMap("components.schemas." + name + ".properties");
        return properties == null ? List.of() : properties.keySet();
    }

    /** Somebody whose role the operation is for: head office first. */
    private static String caller(Map<String, Object> operation) {
        String security = String.valueOf(operation.get("security"));
        if (security.contains("HEAD_OFFICE")) {
            return TestBank.HEAD_OFFICE;
        }
        if (security.contains("MANAGER")) {
            return TestBank.BRANCH_MANAGER;
        }
        if (security.contains("AUDITOR")) {
            return TestBank.AUDITOR;
        }
        return security.contains("ADMIN") ? TestBank.ADMIN : TestBank.OFFICER;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parameters(Map<String, Object> operation) {
        return (List<Map<String, Object>>) operation.getOrDefault("parameters", List.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> node, String name) {
        return (Map<String, Object>) node.getOrDefault(name, new LinkedHashMap<String, Object>());
    }
}
