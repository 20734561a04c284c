package org.liaoyuan.platform.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FileItem;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;

/** What makes two requests the same: query, JSON as understood, form fields and the bytes of files. */
final class RequestDigest {

    private final ObjectMapper json;
    private final MessageDigest digest;

    private RequestDigest(ObjectMapper json) {
        this.json = json;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    static byte[] of(ResteasyReactiveRequestContext request, ObjectMapper json) throws IOException {
        RequestDigest digest = new RequestDigest(json);
        digest.part("query", request.serverRequest().getRequestAbsoluteUri().replaceFirst("^[^?]*", ""));
        Object body = request.getRequestEntity();
        if (body != null) {
            digest.part("body", json.writeValueAsString(body));
        }
        digest.form(request.getFormData());
        return digest.digest.digest();
    }

    private void form(@Nullable FormData form) throws IOException {
        if (form == null) {
            return;
        }
        TreeSet<String> names = new TreeSet<>();
        form.iterator().forEachRemaining(names::add);
        for (String name : names) {
            for (FormValue value : form.get(name)) {
                if (value.isFileItem()) {
                    part("file", name);
                    file(value.getFileItem());
                } else {
                    part(name, value.getValue());
                }
            }
        }
    }

    // Each part with its length, so that no two divisions of the same text are alike.
    private void part(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((name + ' ' + bytes.length + ' ').getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private void file(FileItem item) throws IOException {
        try (InputStream bytes = new DigestInputStream(item.getInputStream(), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
    }
}
