package org.liaoyuan.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.testing.TestPhotos;

class FileTypesTest {
    private static final String TYPES = "[Content_Types].xml";

    @TempDir
    Path folder;

    @Test
    void theContentTellsTheType() throws IOException {
        assertThat(type(TestPhotos.plain("jpeg", 4, 4))).contains(FileType.JPEG);
        assertThat(type(TestPhotos.plain("png", 4, 4))).contains(FileType.PNG);
        assertThat(type("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))).contains(FileType.PDF);
        assertThat(type(zip(TYPES, "word/document.xml"))).contains(FileType.DOCX);
        assertThat(type(zip(TYPES, "xl/workbook.xml"))).contains(FileType.XLSX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<!doctype html><script>alert(1)</script>",
                "GIF89a",
                "RIFF....WEBPVP8 ",
                "MZ\u0090",
                "#!/bin/sh",
                "PK\3\4 no archive",
                " %PDF-1.7",
                "\u00d0\u00cf\u0011\u00e0"
            })
    void everythingElseIsNotTaken(String content) throws IOException {
        assertThat(type(content.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Test
    void documentsThatRunSomethingAreNotTaken() throws IOException {
        assertThat(type(zip(TYPES, "word/document.xml", "word/vbaProject.bin"))).isEmpty();
        assertThat(type(zip(TYPES, "xl/workbook.xml", "xl/embeddings/oleObject1.bin")))
                .isEmpty();
        assertThat(type(zip(TYPES, "xl/workbook.xml", "xl/activeX/activeX1.bin")))
                .isEmpty();
        assertThat(type(zip("word/document.xml"))).isEmpty();
        assertThat(type(zip("evil.exe"))).isEmpty();
    }

    private Optional<FileType> type(byte[] content) throws IOException {
        return FileTypes.of(Files.write(Files.createTempFile(folder, "some", ".jpg"), content));
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(1);
            }
        }
        return out.toByteArray();
    }
}
