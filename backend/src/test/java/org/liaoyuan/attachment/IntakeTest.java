package org.liaoyuan.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaoyuan.platform.files.FileType;
import org.liaoyuan.platform.problem.ProblemException;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.testing.TestPhotos;

class IntakeTest {
    @TempDir
    Path folder;

    @Test
    void aDocumentStaysAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "%PDF-1.7");
        try (Intake.Taken taken = new Intake(any -> true).take(file)) {
            assertThat(taken.type()).isEqualTo(FileType.PDF);
            assertThat(taken.bytes()).isEqualTo(8);
        }
        assertThat(file).exists();
    }

    @Test
    void whatWasDrawnForAPhotoGoesWhenItIsDone() throws IOException {
        Path file = Files.write(folder.resolve("a"), TestPhotos.plain("jpeg", 20, 20));
        Path made;
        try (Intake.Taken taken = new Intake(any -> true).take(file)) {
            made = taken.file();
            assertThat(made).exists().isNotEqualTo(file);
        }
        assertThat(made).doesNotExist();
    }

    @Test
    void whatTheScannerFindsIsNotTaken() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "%PDF-1.7");
        assertThatThrownBy(() -> new Intake(any -> false).take(file)).isInstanceOf(ProblemException.class);
    }

    @Test
    void whileTheScannerDoesNotAnswerNothingIsTaken() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "%PDF-1.7");
        Intake blind = new Intake(any -> {
            throw new IOException("As wished");
        });
        assertThat(catchThrowableOfType(ProblemException.class, () -> blind.take(file))
                        .type())
                .isEqualTo(ProblemType.UNAVAILABLE);
    }

    @Test
    void aNameIsTheSendersAndItsEndingTheContents() {
        assertThat(FileNames.clean("C:\\照片\\抵押物.JPEG", FileType.JPEG)).isEqualTo("抵押物.jpg");
        assertThat(FileNames.clean("../../etc/passwd", FileType.PDF)).isEqualTo("passwd.pdf");
        assertThat(FileNames.clean("invoice.pdf.exe", FileType.PDF)).isEqualTo("invoice.pdf.pdf");
        assertThat(FileNames.clean("a\u202Egpj\u0000<b>\".png", FileType.PNG)).isEqualTo("a_gpj__b__.png");
        assertThat(FileNames.clean("..", FileType.PNG)).isEqualTo("file.png");
        assertThat(FileNames.clean("长".repeat(300), FileType.PNG)).hasSize(104);
    }
}
