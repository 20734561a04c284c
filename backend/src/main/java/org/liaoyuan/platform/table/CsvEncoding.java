package org.liaoyuan.platform.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The encoding of a whole CSV file, found by reading all of it: a file that is ASCII for its first megabytes says nothing
 * about a Chinese name at its end.
 *
 * @param mark bytes of the byte order mark to pass over
 */
record CsvEncoding(Charset charset, int mark) {

    // GBK is a part of it.
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BUFFER = 1 << 16;
    private static final int NONE = -1;

    // A line of GBK passes as UTF-8 by chance now and then; one line in twenty is no chance, but two encodings in one
    // file.
    private static final int CHANCE = 20;

    static CsvEncoding of(CsvFile file) throws IOException {
        int mark = markOf(file);
        long utf8Fault = firstFault(file, StandardCharsets.UTF_8);
        if (utf8Fault == NONE) {
            return new CsvEncoding(StandardCharsets.UTF_8, mark);
        }
        if (mark > 0 || isMixed(file)) {
            throw unreadable(file, utf8Fault);
        }
        long fault = firstFault(file, GB18030);
        if (fault != NONE) {
            throw unreadable(file, fault);
        }
        return new CsvEncoding(GB18030, 0);
    }

    private static int markOf(CsvFile file) throws IOException {
        try (InputStream in = file.open()) {
            byte[] start = in.readNBytes(8);
            if (file.gzipped() && FileKind.of(start) != FileKind.TEXT) {
                throw new UnreadableTableException(
                        start.length == 0 ? TableFault.EMPTY_FILE : TableFault.UNKNOWN_FORMAT);
            }
            return start.length >= 3 && Arrays.equals(start, 0, 3, BYTE_ORDER_MARK, 0, 3) ? 3 : 0;
        }
    }

    /** The place of the first byte that is not of the encoding, or is zero, which no text holds; -1 when there is none. */
    private static long firstFault(CsvFile file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer decoded = CharBuffer.allocate(BUFFER);
        long before = 0;
        try (InputStream in = file.open()) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                int zero = zeroIn(bytes.array(), bytes.position(), Math.max(read, 0));
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decodeAll(decoder, bytes, decoded, end);
                if (zero != NONE || result.isError()) {
                    return before + (zero != NONE ? zero : bytes.position());
                }
                before += bytes.position();
                bytes.compact();
            }
        }
        return NONE;
    }

    private static CoderResult decodeAll(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer decoded, boolean end) {
        CoderResult result;
        do {
            result = decoder.decode(bytes, decoded, end);
            decoded.clear();
        } while (result.isOverflow());
        return result;
    }

    private static int zeroIn(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean isMixed(CsvFile file) throws IOException {
        Utf8Lines lines = new Utf8Lines();
        try (InputStream in = file.open()) {
            byte[] bytes = new byte[BUFFER];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                lines.add(bytes, read);
            }
        }
        return lines.wellFormed() * CHANCE > lines.wellFormed() + lines.malformed();
    }

    private static UnreadableTableException unreadable(CsvFile file, long fault) throws IOException {
        long line = 1;
        try (InputStream in = file.open()) {
            byte[] bytes = new byte[BUFFER];
            long left = fault;
            for (int read = in.read(bytes); read >= 0 && left > 0; read = in.read(bytes)) {
                for (int i = 0; i < Math.min(read, left); i++) {
                    line += bytes[i] == '\n' ? 1 : 0;
                }
                left -= read;
            }
        }
        return new UnreadableTableException(TableFault.ENCODING, line);
    }
}
