package org.liaoyuan.platform.files;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes a photo anew from its pixels: where and with what it was taken, hidden text and whatever else was in the file is
 * gone. One that stood on its side is turned, since what said so is gone too.
 */
public final class Photos {
    private static final long MOST_PIXELS = 40_000_000L;
    private static final int LONGEST_EDGE = 2560;
    private static final int UPRIGHT = 1;

    private Photos() {}

    /** @throws UnreadableFileException for what is no photo, or too large a one */
    public static void redraw(Path source, FileType type, Path target) throws IOException, UnreadableFileException {
        int orientation = orientation(source, type);
        try {
            BufferedImage drawn = draw(read(source), orientation, type);
            if (!ImageIO.write(drawn, type == FileType.PNG ? "png" : "jpeg", target.toFile())) {
                throw new IOException("Nothing here writes " + type);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException broken) {
            // What the decoder throws at files that were made to break it.
            throw new UnreadableFileException("photo-unreadable", broken);
        }
    }

    private static BufferedImage read(Path source) throws IOException, UnreadableFileException {
        try (ImageInputStream in = ImageIO.createImageInputStream(Files.newInputStream(source))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnreadableFileException("photo-unreadable", null);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    /** The size is read from the head of the file before any pixel is; a large photo is never held whole. */
    private static BufferedImage read(ImageReader reader) throws IOException, UnreadableFileException {
        try {
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                throw new UnreadableFileException("photo-too-large", null);
            }
            int step = (int) Math.max(1, Math.max(width, height) / LONGEST_EDGE);
            ImageReadParam every = reader.getDefaultReadParam();
            every.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, every);
        } catch (IOException broken) {
            // The file has been read before: it is not the disk.
            throw new UnreadableFileException("photo-unreadable", broken);
        }
    }

    private static BufferedImage draw(BufferedImage photo, int orientation, FileType type) {
        double scale = Math.min(1.0, (double) LONGEST_EDGE / Math.max(photo.getWidth(), photo.getHeight()));
        int width = Math.max(1, (int) Math.round(photo.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(photo.getHeight() * scale));
        boolean onItsSide = orientation >= 5;
        boolean clear = type == FileType.PNG && photo.getColorModel().hasAlpha();
        BufferedImage drawn = new BufferedImage(
                onItsSide ? height : width,
                onItsSide ? width : height,
                clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform turn = Orientation.upright(orientation, width, height);
        turn.scale((double) width / photo.getWidth(), (double) height / photo.getHeight());
        pen.drawImage(photo, turn, null);
        pen.dispose();
        return drawn;
    }

    /** Of a JPEG alone, and by its EXIF alone: other metadata can be packed so as to fill the memory. */
    private static int orientation(Path source, FileType type) {
        if (type != FileType.JPEG) {
            return UPRIGHT;
        }
        try {
            ExifIFD0Directory exif = JpegMetadataReader.readMetadata(source.toFile(), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer told = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return told == null || told < 1 || told > 8 ? UPRIGHT : told;
        } catch (JpegProcessingException | IOException | RuntimeException unreadable) {
            // What cannot be read is dropped all the same.
            return UPRIGHT;
        }
    }
}
