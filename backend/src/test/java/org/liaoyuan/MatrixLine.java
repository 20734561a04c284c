package org.liaoyuan;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One operation with the statuses that each kind of caller gets.
 *
 * @param template path as in the contract
 * @param example path with values; {@code ${name}} is a value that {@link MatrixBank} makes, as it is in the body
 * @param body file in caller-matrix/: JSON, or CSV to be sent as the part {@code file}; empty for none
 * @param statuses {@code 404}, {@code 2xx}, or several with a bar between
 */
record MatrixLine(String method, String template, String example, String body, Map<CallerKind, String> statuses) {

    private static final int FIRST_STATUS = 4;
    /** Machines get nowhere unless a line says so. */
    private static final String SHUT = "403";

    static MatrixLine of(String line) {
        String[] cells = line.split("\\s*;\\s*", -1);
        Map<CallerKind, String> statuses = new EnumMap<>(CallerKind.class);
        for (CallerKind caller : CallerKind.values()) {
            int cell = FIRST_STATUS + caller.ordinal();
            boolean unsaid = caller == CallerKind.LEDGER_CLIENT && cell == cells.length;
            statuses.put(caller, unsaid ? SHUT : cells[cell].strip());
        }
        return new MatrixLine(cells[0].strip(), cells[1], cells[2], cells[3], statuses);
    }

    /** Whether it asks for what follows from loans. */
    boolean isOfScores() {
        return Stream.of(
                        "/scores/",
                        "/warnings",
                        "/exemptions",
                        "/exit-cases",
                        "/reports/",
                        "/targets/",
                        "/months",
                        "/ledger/loans",
                        "/ledger/imports/{id}",
                        "/schemes/in-force",
                        "/week-goals/",
                        "/inquiries",
                        "/simulations")
                .anyMatch(template::contains);
    }

    /** Whether a call that succeeds leaves the bank another one. */
    boolean changesSomething() {
        return !method.equals("GET")
                && Stream.of("/what-if", "/verify", "/examples", "/cliffs").noneMatch(template::endsWith);
    }

    String operation() {
        return method + " " + template;
    }

    int call(CallerKind caller, MatrixBank bank) {
        return withBody(caller.request().header("X-Requested-By", "spa").header("If-Match", "\"v0\""), bank)
                .request(method, bank.filled(example))
                .statusCode();
    }

    private RequestSpecification withBody(RequestSpecification request, MatrixBank bank) {
        if (body.isEmpty()) {
            return request;
        }
        return body.endsWith(".json")
                ? request.contentType("application/json")
                        .body(bank.filled(new String(file(body), StandardCharsets.UTF_8)))
                : request.multiPart("file", body, file(body));
    }

    static byte[] file(String name) {
        try (InputStream file =
                Objects.requireNonNull(MatrixLine.class.getResourceAsStream("/caller-matrix/" + name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean fits(String expected, int status) {
        for (String one : expected.split("\\|")) {
            if (one.equals(String.valueOf(status)) || one.equals(status / 100 + "xx")) {
                return true;
            }
        }
        return false;
    }
}
