package org.liaoyuan.platform.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workbook's table of texts, as bytes in a few large pieces: as strings it would take three times the memory. */
final class SharedStrings {

    private static final int PIECE_BITS = 20;
    private static final int PIECE = 1 << PIECE_BITS;
    private static final int MOST_PIECES = 64;
    private static final int MOST = 4_000_000;

    private final List<byte[]> pieces = new ArrayList<>();
    private int[] starts = new int[1024];
    private int[] lengths = new int[1024];
    private int count;
    private int used = PIECE;

    static SharedStrings read(@Nullable XmlPart part) throws IOException {
        SharedStrings strings = new SharedStrings();
        if (part != null) {
            StringBuilder text = new StringBuilder();
            while (part.goTo("si")) {
                text.setLength(0);
                part.readText("si", text, 0);
                strings.add(text.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return strings;
    }

    /** Null for an index that the table does not have. */
    @Nullable
    String get(int index) {
        if (index < 0 || index >= count) {
            return null;
        }
        byte[] piece = pieces.get(starts[index] >> PIECE_BITS);
        return new String(piece, starts[index] & PIECE - 1, lengths[index], StandardCharsets.UTF_8);
    }

    private void add(byte[] text) {
        if (used + text.length >= PIECE) {
            pieces.add(new byte[PIECE]);
            used = 0;
        }
        if (pieces.size() > MOST_PIECES || count >= MOST) {
            throw new UnreadableTableException(TableFault.UNPACKED_TOO_LARGE, (long) MOST_PIECES);
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
        }
        System.arraycopy(text, 0, pieces.get(pieces.size() - 1), used, text.length);
        starts[count] = (pieces.size() - 1 << PIECE_BITS) + used;
        lengths[count++] = text.length;
        used += text.length;
    }
}
