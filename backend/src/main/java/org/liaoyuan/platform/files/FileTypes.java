package org.liaoyuan.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Finds the type of a file by how it begins, and of an archive by what is in it. */
public final class FileTypes {
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final int LONGEST = 8;
    private static final int MOST_ENTRIES = 2000;

    private FileTypes() {}

    /** Empty for whatever is not taken. */
    public static Optional<FileType> of(Path file) throws IOException {
        byte[] begin = begin(file);
        if (starts(begin, JPEG)) {
            return Optional.of(FileType.JPEG);
        }
        if (starts(begin, PNG)) {
            return Optional.of(FileType.PNG);
        }
        if (starts(begin, PDF)) {
            return Optional.of(FileType.PDF);
        }
        return starts(begin, ZIP) ? office(file) : Optional.empty();
    }

    private static Optional<FileType> office(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_ENTRIES) {
                return Optional.empty();
            }
            Set<String> names = new HashSet<>();
            archive.stream()
                    .map(ZipEntry::getName)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .forEach(names::add);
            if (!names.contains("[content_types].xml") || names.stream().anyMatch(FileTypes::runs)) {
                return Optional.empty();
            }
            if (names.contains("word/document.xml")) {
                return Optional.of(FileType.DOCX);
            }
            return names.contains("xl/workbook.xml") ? Optional.of(FileType.XLSX) : Optional.empty();
        } catch (ZipException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** Macros, and programs packed into a document. */
    private static boolean runs(String name) {
        return name.endsWith("vbaproject.bin") || name.contains("/embeddings/") || name.contains("/activex/");
    }

    private static byte[] begin(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST);
        }
    }

    private static boolean starts(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }
}
