package org.liaoyuan.demo;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The body of a form with one CSV file in the field {@code file}; names must hold neither quotes nor line ends. */
record MultipartFile(String name, String csv, String boundary) {

    static MultipartFile of(String name, String csv) {
        return new MultipartFile(name, csv, "liaoyuan-" + UUID.randomUUID());
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher body() {
        return BodyPublishers.ofByteArray(bytes());
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ascii("--" + boundary + "\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n"
                + "Content-Type: text/csv; charset=UTF-8\r\n\r\n"));
        bytes.writeBytes(csv.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(ascii("\r\n--" + boundary + "--\r\n"));
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
