package org.liaoyuan.contract;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liaoyuan.testing.Csv;

/**
 * The examples of the caller matrix, each request with something random wrong in it: in its path, parameters, headers, media
 * type or body. The same seed gives the same requests.
 */
final class NoisyRequests {
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\"\\s*:\\s*(\"[^\"]*\"|[-\\w.]+)");
    private static final String SOME_ID = "0190c5a0-0000-7000-8000-000000000000";
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "Authorization",
            "Cookie",
            "If-Match",
            "If-None-Match",
            "Idempotency-Key",
            "Origin",
            "Range",
            "X-Forwarded-For",
            "X-HTTP-Method-Override",
            "X-Requested-By");
    private static final List<String> COMMON_PARAMETERS =
            List.of("page", "size", "sort", "q", "month", "unit", "tier", "from", "to", "noSuchFilter");
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/json;charset=utf-16",
            "application/json;charset=gbk",
            "application/json;charset=nonsense",
            "application/merge-patch+json",
            "multipart/form-data",
            "multipart/form-data;boundary=x");
    private static final List<String> BROKEN_ESCAPES = List.of("%00", "%FF", "%C0%AF", "%ED%A0%80", "%F4%90%80%80");

    private final Noise noise;
    private final String method;
    private final String path;
    private final String body;
    private final List<String> parameters;

    /** @param parameters the names of the query's parameters */
    NoisyRequests(long seed, String method, String template, List<String> parameters) {
        this.noise = new Noise(seed ^ (method + template).hashCode());
        this.method = method.toUpperCase(Locale.ROOT);
        String[] example = example(this.method, template);
        this.path = example[2].replaceAll("\\$\\{\\w+}", SOME_ID);
        this.body = example[3];
        this.parameters = parameters.isEmpty() ? COMMON_PARAMETERS : parameters;
    }

    private static String[] example(String method, String template) {
        return new String(Csv.bytes("/caller-matrix.csv"), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\\s*;\\s*", -1))
                .filter(cells -> cells.length > 4 && cells[0].equals(method) && cells[1].equals(template))
                .findFirst()
                .orElseThrow();
    }

    List<BadRequests.One> some(int number) {
        List<BadRequests.One> all = new ArrayList<>();
        while (all.size() < number) {
            all.add(one());
        }
        return all;
    }

    private BadRequests.One one() {
        int kind = noise.below(body.isEmpty() ? 5 : 10);
        return switch (kind) {
            case 0 -> header();
            case 1 -> piece();
            case 2 -> method();
            case 3 -> escape();
            case 4 -> parameter();
            case 5 -> type();
            default -> body.endsWith(".json") ? json() : file();
        };
    }

    private BadRequests.One header() {
        String name = noise.any(HEADERS);
        String value = noise.header();
        return request(name + ": " + value, as -> sent(as).header(name, value));
    }

    private BadRequests.One parameter() {
        String name = noise.any(noise.chance(4) ? COMMON_PARAMETERS : parameters);
        String value = noise.text();
        boolean twice = noise.chance(5);
        return request(
                name + "=" + value,
                as -> twice ? sent(as).queryParam(name, value, "1") : sent(as).queryParam(name, value));
    }

    /** One piece of the path after the version is another. */
    private BadRequests.One piece() {
        String[] pieces =
                path.replaceAll("\\?.*", "").substring("/api/v1/".length()).split("/");
        pieces[pieces.length - 1 - noise.below(Math.min(2, pieces.length))] = "{piece}";
        String noisy = noise.piece();
        return new BadRequests.One(
                String.join("/", pieces) + " " + noisy,
                method,
                "/api/v1/" + String.join("/", pieces),
                as -> sent(as).pathParam("piece", noisy));
    }

    private BadRequests.One method() {
        String other = noise.any(List.of("PATCH", "TRACE", "OPTIONS", "HEAD", "PROPFIND", "DELETE", "PUT"));
        return new BadRequests.One(other, other, path, as -> as);
    }

    private BadRequests.One escape() {
        String address =
                path + (path.contains("?") ? "&" : "?") + noise.any(parameters) + "=" + noise.any(BROKEN_ESCAPES);
        return new BadRequests.One(address, method, address, as -> sent(as).urlEncodingEnabled(false));
    }

    private BadRequests.One type() {
        String type = noise.any(TYPES);
        byte[] bytes = noise.chance(2) ? noise.bytes() : example();
        return request("as " + type, as -> as.header("Content-Type", type).body(bytes));
    }

    private BadRequests.One json() {
        String noisy = noisyJson(new String(example(), StandardCharsets.UTF_8));
        return request(
                "body " + noisy,
                as -> as.header("Content-Type", "application/json").body(noisy));
    }

    private String noisyJson(String good) {
        return switch (noise.below(8)) {
            case 0 -> good.substring(0, noise.below(good.length()));
            case 1 -> good + noise.json();
            case 2 -> good.replaceFirst("\\{", "{" + Matcher.quoteReplacement("\"noSuchField\":" + noise.json() + ","));
            case 3 -> noise.json();
            default -> otherField(good);
        };
    }

    /** A field's value is another, or the field is missing or there twice. */
    private String otherField(String good) {
        List<String> fields =
                FIELD.matcher(good).results().map(MatchResult::group).toList();
        if (fields.isEmpty()) {
            // Of lists only, or of nothing.
            return noise.json();
        }
        String field = noise.any(fields);
        String name = field.substring(0, field.indexOf(':'));
        return switch (noise.below(6)) {
            case 0 -> good.replace(field, "\"other\":1");
            case 1 -> good.replace(field, field + "," + field);
            default -> good.replace(field, name + ":" + noise.json());
        };
    }

    private BadRequests.One file() {
        String name = noise.any(List.of("file", "File", "files", "other"));
        String fileName =
                noise.any(List.of("a.csv", "a.xlsx", "a", ".", "../a.csv", "a".repeat(300) + ".csv", "账\u202E.csv"));
        byte[] content = noisyFile(example());
        return request(name + " " + fileName + " " + content.length, as -> as.multiPart(name, fileName, content));
    }

    private byte[] noisyFile(byte[] good) {
        String text = new String(good, StandardCharsets.UTF_8);
        String header = text.substring(0, text.indexOf('\n') + 1);
        return switch (noise.below(6)) {
            case 0 -> noise.bytes();
            case 1 -> new byte[0];
            case 2 -> bytes("PK\u0003\u0004" + noise.text());
            case 3 -> bytes(noise.text() + "\n" + text);
            case 4 -> bytes(header + "\"" + noise.text() + "\n");
            default -> bytes(header + (noise.text() + ",").repeat(1 + noise.below(12)) + "\n");
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private BadRequests.One request(String what, UnaryOperator<RequestSpecification> dress) {
        return new BadRequests.One(what, method, path, dress);
    }

    /** The good body, where there is one. */
    private RequestSpecification sent(RequestSpecification as) {
        if (body.isEmpty()) {
            return as;
        }
        return body.endsWith(".json")
                ? as.header("Content-Type", "application/json").body(example())
                : as.multiPart("file", body, example());
    }

    private byte[] example() {
        return Csv.bytes("/caller-matrix/" + body);
    }
}
