package org.liaoyuan.platform.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses XML whose next {@code <} lies too far away. The parser holds a text, a tag or a comment whole, so this alone bounds
 * its memory, for about nothing: within one read a gap cannot exceed the buffer, so only the ends of each read are looked at.
 */
final class TagGaps extends FilterInputStream {

    private static final int LONGEST = 1 << 18;

    private long gap;

    TagGaps(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, Math.min(length, LONGEST));
        if (read > 0) {
            measure(bytes, offset, offset + read);
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    private void measure(byte[] bytes, int from, int to) {
        int last = to - 1;
        while (last >= from && bytes[last] != '<') {
            last--;
        }
        gap = last < from ? gap + to - from : to - last;
        if (gap > LONGEST) {
            throw new UnreadableTableException(TableFault.DAMAGED_WORKBOOK);
        }
    }
}
