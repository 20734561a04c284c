package org.liaoyuan.platform.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The text of a CSV file as its parser can be trusted with it. Every line end becomes LF: after a lone CR inside of quotation
 * marks FastCSV 4.0.0 loses the end of the record. And a line of its own says that the text is over, for the parser takes the
 * end of the text for the end of a quotation too: when the mark does not come out as the last record, an open quotation has
 * swallowed it.
 */
final class CsvText extends FilterReader {

    // Not a character, so no cell of a table means it.
    static final String END_MARK = "\uFFFF";
    private static final String TAIL = "\n" + END_MARK;

    private boolean afterReturn;
    private int tailAt;

    CsvText(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int kept = 0;
        while (kept == 0 && tailAt == 0) {
            int read = super.read(buffer, offset, length);
            if (read < 0) {
                return readTail(buffer, offset, length);
            }
            kept = withLineFeedsOnly(buffer, offset, offset + read) - offset;
        }
        return tailAt == 0 ? kept : readTail(buffer, offset, length);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    private int withLineFeedsOnly(char[] buffer, int from, int to) {
        int kept = from;
        for (int i = from; i < to; i++) {
            char character = buffer[i];
            if (character != '\n' || !afterReturn) {
                buffer[kept++] = character == '\r' ? '\n' : character;
            }
            afterReturn = character == '\r';
        }
        return kept;
    }

    private int readTail(char[] buffer, int offset, int length) {
        int left = Math.min(length, TAIL.length() - tailAt);
        if (left == 0) {
            return -1;
        }
        TAIL.getChars(tailAt, tailAt + left, buffer, offset);
        tailAt += left;
        return left;
    }
}
