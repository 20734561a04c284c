package org.liaoyuan.platform.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.microprofile.config.Config;

/** The ES256 key pair for access tokens and the secret that refresh tokens are derived with: made once, kept as files. */
final class SigningKeys {
    private static final String PRIVATE = "smallrye.jwt.sign.key.location";
    private static final String PUBLIC = "mp.jwt.verify.publickey.location";
    private static final String SECRET = "liaoyuan.secret";

    private SigningKeys() {}

    static void prepare(Path directory, Config config) throws IOException {
        Path privateKey = directory.resolve("access-private.pem");
        Path publicKey = directory.resolve("access-public.pem");
        Path secret = directory.resolve("secret");
        if (config.getOptionalValue(PRIVATE, String.class).isEmpty()) {
            if (!Files.exists(publicKey)) {
                Files.createDirectories(directory);
                writePair(privateKey, publicKey);
            }
            System.setProperty(PRIVATE, privateKey.toUri().toString());
            System.setProperty(PUBLIC, publicKey.toUri().toString());
        }
        if (config.getOptionalValue(SECRET, String.class).isEmpty()) {
            if (!Files.exists(secret)) {
                Files.createDirectories(directory);
                byte[] bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                writePrivate(secret, HexFormat.of().formatHex(bytes));
            }
            System.setProperty(SECRET, Files.readString(secret).strip());
        }
    }

    private static void writePair(Path privateKey, Path publicKey) throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            writePrivate(privateKey, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            Files.writeString(publicKey, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make P-256 keys", e);
        }
    }

    private static void writePrivate(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    private static String pem(String kind, byte[] der) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }
}
