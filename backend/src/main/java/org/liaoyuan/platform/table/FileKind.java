package org.liaoyuan.platform.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file is, by its first bytes. */
enum FileKind {
    EMPTY,
    GZIP,
    ZIP,
    /** The container of encrypted workbooks and of those of before 2007. */
    OLE,
    TEXT;

    private static final byte[] GZIP_MAGIC = {0x1F, (byte) 0x8B};
    private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP_MAGIC = {'P', 'K', 5, 6};
    private static final byte[] OLE_MAGIC = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    static FileKind of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(OLE_MAGIC.length));
        }
    }

    static FileKind of(byte[] start) {
        if (start.length == 0) {
            return EMPTY;
        }
        if (startsWith(start, GZIP_MAGIC)) {
            return GZIP;
        }
        if (startsWith(start, ZIP_MAGIC) || startsWith(start, EMPTY_ZIP_MAGIC)) {
            return ZIP;
        }
        return startsWith(start, OLE_MAGIC) ? OLE : TEXT;
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
