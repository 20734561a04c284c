package org.liaoyuan.platform.table;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Looks at the size of an archive's directory before the library takes the whole of it into memory, where a directory of a
 * million empty parts would cost many times the file.
 */
final class ZipDirectory {

    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END_SIGNATURE = 0x06054B50;
    private static final int ENTRIES_AT = 10;
    private static final int SIZE_AT = 12;
    private static final int COMMENT_LENGTH_AT = 20;
    private static final int LARGEST_PART_RECORD = 1 << 12;

    private ZipDirectory() {}

    static void check(Path file, TableLimits limits) throws IOException {
        ByteBuffer tail = tail(file);
        for (int at = tail.limit() - END_RECORD; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE
                    && at + END_RECORD + (tail.getShort(at + COMMENT_LENGTH_AT) & 0xFFFF) == tail.limit()) {
                check(tail.getShort(at + ENTRIES_AT) & 0xFFFF, tail.getInt(at + SIZE_AT) & 0xFFFFFFFFL, limits);
                return;
            }
        }
        throw new UnreadableTableException(TableFault.DAMAGED_WORKBOOK);
    }

    private static void check(int entries, long size, TableLimits limits) {
        if (entries > limits.parts() || size > (long) limits.parts() * LARGEST_PART_RECORD) {
            throw new UnreadableTableException(TableFault.TOO_MANY_PARTS, limits.parts());
        }
    }

    private static ByteBuffer tail(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(in.length(), END_RECORD + LONGEST_COMMENT)];
            in.seek(in.length() - bytes.length);
            in.readFully(bytes);
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
