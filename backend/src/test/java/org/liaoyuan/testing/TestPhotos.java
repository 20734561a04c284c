package org.liaoyuan.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos as phones take them, and some that nobody takes. */
public final class TestPhotos {
    private TestPhotos() {}

    /** Red on the left, blue on the right. */
    public static byte[] plain(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** The same JPEG with EXIF: how the camera was held, its maker, and a place in the north. */
    public static byte[] withExif(int width, int height, int orientation) throws IOException {
        byte[] photo = plain("jpeg", width, height);
        byte[] exif = exif(orientation);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(out);
        data.write(photo, 0, 2);
        data.writeShort(0xffe1);
        data.writeShort(exif.length + 2);
        data.write(exif);
        data.write(photo, 2, photo.length - 2);
        return out.toByteArray();
    }

    private static byte[] exif(int orientation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(out);
        data.write("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII));
        data.writeInt(8);
        data.writeShort(3);
        entry(data, 0x010f, 2, 4, 0x41434d00);
        entry(data, 0x0112, 3, 1, orientation << 16);
        entry(data, 0x8825, 4, 1, 8 + 2 + 3 * 12 + 4);
        data.writeInt(0);
        data.writeShort(1);
        entry(data, 1, 2, 2, 'N' << 24);
        data.writeInt(0);
        return out.toByteArray();
    }

    private static void entry(DataOutputStream data, int tag, int type, int count, int value) throws IOException {
        data.writeShort(tag);
        data.writeShort(type);
        data.writeInt(count);
        data.writeInt(value);
    }

    /** A few bytes that claim to be this large. */
    public static byte[] floodPng(int width, int height) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(header);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream png = new DataOutputStream(out);
        png.writeLong(0x89504e470d0a1a0aL);
        chunk(png, "IHDR", header.toByteArray());
        chunk(png, "IDAT", new byte[10]);
        chunk(png, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(DataOutputStream png, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        png.writeInt(data.length);
        png.write(name);
        png.write(data);
        png.writeInt((int) crc.getValue());
    }
}
