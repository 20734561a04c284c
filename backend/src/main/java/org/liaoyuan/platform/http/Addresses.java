package org.liaoyuan.platform.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Percent-encoded addresses, read strictly: broken escapes, broken UTF-8 and control characters are refused. */
final class Addresses {

    private static final String HEX = "0123456789ABCDEF";

    private Addresses() {}

    /** The address with its escaped text in Unicode's normal form C, or null where it cannot be read. */
    static @Nullable String normalise(String uri) {
        StringBuilder normal = new StringBuilder(uri.length());
        int at = 0;
        while (at < uri.length()) {
            // A combining mark is escaped while the letter that it belongs to is not, so they are taken together.
            int escapes = Character.isLetter(uri.charAt(at)) ? at + 1 : at;
            if (escapes == uri.length() || uri.charAt(escapes) != '%') {
                normal.append(uri.charAt(at++));
                continue;
            }
            int end = endOfEscapes(uri, escapes);
            String text = decode(uri, escapes, end);
            if (text == null || text.chars().anyMatch(c -> c < ' ')) {
                return null;
            }
            String whole = uri.substring(at, escapes) + text;
            normal.append(
                    Normalizer.isNormalized(whole, Normalizer.Form.NFC)
                            ? uri.substring(at, end)
                            : encode(Normalizer.normalize(whole, Normalizer.Form.NFC)));
            at = end;
        }
        return normal.toString();
    }

    private static int endOfEscapes(String uri, int start) {
        int end = start;
        while (end < uri.length() && uri.charAt(end) == '%') {
            end += 3;
        }
        return end;
    }

    private static @Nullable String decode(String uri, int start, int end) {
        if (end > uri.length()) {
            return null;
        }
        byte[] bytes = new byte[(end - start) / 3];
        for (int i = 0; i < bytes.length; i++) {
            int high = Character.digit(uri.charAt(start + 3 * i + 1), 16);
            int low = Character.digit(uri.charAt(start + 3 * i + 2), 16);
            if (high < 0 || low < 0) {
                return null;
            }
            bytes[i] = (byte) (high * 16 + low);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            return null;
        }
    }

    private static String encode(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            escaped.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
        }
        return escaped.toString();
    }
}
