package org.liaoyuan.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.testing.TestPhotos;

class PhotosTest {
    @TempDir
    Path folder;

    @Test
    void nothingOfWhereAndWithWhatIsLeft() throws Exception {
        byte[] photo = TestPhotos.withExif(40, 20, 1);
        assertThat(metadata(write(photo)).getFirstDirectoryOfType(GpsDirectory.class))
                .isNotNull();
        Path drawn = redraw(photo, FileType.JPEG);
        Metadata left = metadata(drawn);
        assertThat(left.getFirstDirectoryOfType(ExifDirectoryBase.class)).isNull();
        assertThat(new String(Files.readAllBytes(drawn), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "ACM");
    }

    /** By where the red left half of the sensor comes to lie. */
    @ParameterizedTest
    @CsvSource({"1,LEFT", "2,RIGHT", "3,RIGHT", "4,LEFT", "5,TOP", "6,TOP", "7,BOTTOM", "8,BOTTOM"})
    void aCameraHeldOtherwiseIsTurnedUpright(int orientation, String red) throws Exception {
        BufferedImage drawn = ImageIO.read(
                redraw(TestPhotos.withExif(40, 20, orientation), FileType.JPEG).toFile());
        boolean onItsSide = orientation >= 5;
        assertThat(drawn.getWidth()).isEqualTo(onItsSide ? 20 : 40);
        int x = red.equals("RIGHT") ? 35 : onItsSide ? 10 : 5;
        int y = red.equals("BOTTOM") ? 35 : red.equals("TOP") ? 5 : 10;
        assertThat((drawn.getRGB(x, y) >> 16) & 0xff).isGreaterThan(200);
        assertThat(drawn.getRGB(x, y) & 0xff).isLessThan(60);
    }

    @Test
    void whatIsHiddenBehindTheLastPixelIsGone() throws Exception {
        byte[] photo = TestPhotos.plain("png", 30, 30);
        byte[] secret = "<script>alert(1)</script>PK\3\4".getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(photo, photo.length + secret.length);
        System.arraycopy(secret, 0, both, photo.length, secret.length);
        assertThat(Files.readString(redraw(both, FileType.PNG), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void aLargeOneIsMadeSmaller() throws Exception {
        BufferedImage drawn = ImageIO.read(
                redraw(TestPhotos.plain("jpeg", 6000, 3000), FileType.JPEG).toFile());
        assertThat(drawn.getWidth()).isEqualTo(2560);
        assertThat(drawn.getHeight()).isEqualTo(1280);
    }

    @Test
    void aFewBytesThatClaimToBeHugeAreRefusedFromTheirHead() {
        assertThatThrownBy(() -> redraw(TestPhotos.floodPng(30_000, 30_000), FileType.PNG))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("photo-too-large");
    }

    @Test
    void brokenOnesAreRefusedOrDrawnAndNothingElse() throws Exception {
        byte[] whole = TestPhotos.withExif(60, 40, 6);
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] broken = Arrays.copyOf(whole, 10 + random.nextInt(whole.length - 10));
            for (int n = random.nextInt(4); n > 0; n--) {
                broken[3 + random.nextInt(broken.length - 3)] = (byte) random.nextInt();
            }
            try {
                redraw(broken, FileType.JPEG);
            } catch (UnreadableFileException refused) {
                assertThat(refused.code()).startsWith("photo-");
            }
        }
    }

    private Path redraw(byte[] photo, FileType type) throws IOException, UnreadableFileException {
        Path target = Files.createTempFile(folder, "drawn", "");
        Photos.redraw(write(photo), type, target);
        return target;
    }

    private Path write(byte[] photo) throws IOException {
        return Files.write(Files.createTempFile(folder, "photo", ""), photo);
    }

    private static Metadata metadata(Path file) throws Exception {
        return ImageMetadataReader.readMetadata(file.toFile());
    }
}
