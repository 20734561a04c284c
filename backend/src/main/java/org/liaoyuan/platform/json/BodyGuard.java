package org.liaoyuan.platform.json;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.liaoyuan.platform.problem.BodyLimits;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;

/**
 * Holds for every JSON body: it is there, it is UTF-8, and it is small even where the caller did not say its length. So a
 * resource never sees null in place of its body.
 */
@Provider
public class BodyGuard implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (MediaType.TEXT_PLAIN_TYPE.isCompatible(type)) {
            // The framework would make a record of a single text from it, past our reading, or fail at that.
            throw ProblemType.UNSUPPORTED_MEDIA_TYPE.toException();
        }
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
            return context.proceed();
        }
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!charset.toLowerCase(Locale.ROOT).equals("utf-8")) {
            throw ProblemType.UNSUPPORTED_MEDIA_TYPE.toException();
        }
        context.setInputStream(new Limited(context.getInputStream()));
        Object body = context.proceed();
        if (body == null) {
            throw FieldError.pointer("", "body-required").toException();
        }
        return body;
    }

    private static final class Limited extends FilterInputStream {

        private static final int MEGABYTES = BodyLimits.megabytes("", "");

        private long left = BodyLimits.bytes(MEGABYTES);

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw ProblemType.PAYLOAD_TOO_LARGE.toException(MEGABYTES);
            }
        }
    }
}
