package org.liaoyuan.platform.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook, each opened under guard. */
final class XlsxArchive implements Closeable {

    static final String WORKBOOK = "xl/workbook.xml";

    private final ZipFile zip;
    private final long packedBytes;
    private final TableLimits limits;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private XlsxArchive(ZipFile zip, long packedBytes, TableLimits limits) {
        this.zip = zip;
        this.packedBytes = packedBytes;
        this.limits = limits;
    }

    static XlsxArchive open(Path file, TableLimits limits) throws IOException {
        long size = Files.size(file);
        if (size > limits.packedBytes()) {
            throw new UnreadableTableException(TableFault.FILE_TOO_LARGE, limits.packedBytes() / TableLimits.MEGABYTE);
        }
        ZipDirectory.check(file, limits);
        try {
            XlsxArchive archive = new XlsxArchive(new ZipFile(file.toFile()), size, limits);
            return archive.checked();
        } catch (ZipException | IllegalArgumentException damage) {
            // The second is what a part's name that is no UTF-8 gives, and only once it is looked at.
            throw new UnreadableTableException(damage, TableFault.DAMAGED_WORKBOOK);
        }
    }

    private XlsxArchive checked() throws IOException {
        try {
            check();
            return this;
        } catch (RuntimeException refusal) {
            zip.close();
            throw refusal;
        }
    }

    private void check() {
        if (zip.size() > limits.parts()) {
            throw new UnreadableTableException(TableFault.TOO_MANY_PARTS, limits.parts());
        }
        zip.stream().forEach(entry -> parts.put(key(entry.getName()), entry));
        if (!parts.containsKey(WORKBOOK)) {
            throw new UnreadableTableException(TableFault.UNKNOWN_FORMAT);
        }
        if (parts.keySet().stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw new UnreadableTableException(TableFault.WORKBOOK_WITH_MACROS);
        }
        // Saves the unpacking of what calls itself a bomb; what lies about its size is stopped on the way.
        if (zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum() > limits.unpackedBytes()) {
            throw new UnreadableTableException(
                    TableFault.UNPACKED_TOO_LARGE, limits.unpackedBytes() / TableLimits.MEGABYTE);
        }
    }

    /** Null when the workbook has no such part. */
    @Nullable
    XmlPart find(@Nullable String name) throws IOException {
        ZipEntry entry = name == null ? null : parts.get(key(name));
        if (entry == null) {
            return null;
        }
        try {
            long packed = Math.min(Math.max(0, entry.getCompressedSize()), packedBytes);
            return new XmlPart(new LimitedInput(zip.getInputStream(entry), packed, limits), limits);
        } catch (ZipException damage) {
            throw new UnreadableTableException(damage, TableFault.DAMAGED_WORKBOOK);
        }
    }

    XmlPart get(@Nullable String name) throws IOException {
        XmlPart part = find(name);
        if (part == null) {
            throw new UnreadableTableException(TableFault.DAMAGED_WORKBOOK);
        }
        return part;
    }

    /** Packed bytes that correspond to so many unpacked ones of a part. */
    long packedShare(String name, long unpacked) {
        ZipEntry entry = parts.get(key(name));
        long size = entry == null ? 0 : entry.getSize();
        return size <= 0 ? 0 : Math.min(packedBytes, (long) ((double) packedBytes * unpacked / size));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String key(String name) {
        String relative = name.startsWith("/") ? name.substring(1) : name;
        return relative.toLowerCase(Locale.ROOT);
    }
}
