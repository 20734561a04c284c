package org.liaoyuan.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Network addresses that begin alike, as {@code 10.1.2.0/24} or {@code fd00::/8}; one address alone is a range too.
 *
 * @param bits how many leading bits all addresses of the range share
 */
record AddressRange(InetAddress first, int bits) {
    // Only what is an address already: a name would be looked up.
    private static final Pattern FORM = Pattern.compile("([0-9.]{7,15}|[0-9A-Fa-f.:]*:[0-9A-Fa-f.:]*)(?:/(\\d{1,3}))?");
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    static Optional<AddressRange> of(String text) {
        Matcher parts = FORM.matcher(text.strip());
        InetAddress first = parts.matches() ? address(parts.group(1)) : null;
        if (first == null) {
            return Optional.empty();
        }
        int width = first.getAddress().length * Byte.SIZE;
        int bits = parts.group(2) == null ? width : Integer.parseInt(parts.group(2));
        return bits > width ? Optional.empty() : Optional.of(new AddressRange(first, bits));
    }

    boolean covers(String text) {
        InetAddress other = address(text);
        if (other == null) {
            return false;
        }
        byte[] mine = first.getAddress();
        byte[] theirs = other.getAddress();
        boolean alike = mine.length == theirs.length;
        for (int bit = 0; alike && bit < bits; bit++) {
            int mask = 1 << (Byte.SIZE - 1 - bit % Byte.SIZE);
            alike = (mine[bit / Byte.SIZE] & mask) == (theirs[bit / Byte.SIZE] & mask);
        }
        return alike;
    }

    private static @Nullable InetAddress address(String text) {
        boolean literal = text.contains(":")
                ? text.matches("[0-9A-Fa-f.:]+")
                : IPV4.matcher(text).matches();
        try {
            return literal ? InetAddress.getByName(text) : null;
        } catch (UnknownHostException notAnAddress) {
            return null;
        }
    }
}
