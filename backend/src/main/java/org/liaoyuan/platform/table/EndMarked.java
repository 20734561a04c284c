package org.liaoyuan.platform.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Text followed by a line of its own that says the text is over. The CSV parser takes the end of the text for the end of a
 * quotation too; when the mark does not come out as the last record, an open quotation has swallowed it.
 */
final class EndMarked extends FilterReader {

    // Not a character, so no cell of a table means it.
    static final String MARK = "\uFFFF";
    private static final String TAIL = "\n" + MARK;

    private int tailAt = -1;

    EndMarked(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (tailAt < 0) {
            int read = super.read(buffer, offset, length);
            if (read >= 0) {
                return read;
            }
            tailAt = 0;
        }
        int left = Math.min(length, TAIL.length() - tailAt);
        if (left == 0) {
            return -1;
        }
        TAIL.getChars(tailAt, tailAt + left, buffer, offset);
        tailAt += left;
        return left;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }
}
