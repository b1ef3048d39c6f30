package org.lianxin.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/// Digests by name: `SHA-256`, or `SM3` (GB/T 32905).
public final class Digests {
    private static final BouncyCastleProvider BOUNCY_CASTLE = new BouncyCastleProvider();

    private Digests() {}

    /// A new digest of the named kind.
    ///
    /// @throws PlainFailure when the name is neither
    public static MessageDigest of(String name) {
        try {
            return switch (name) {
                case "SHA-256" -> MessageDigest.getInstance("SHA-256");
                case "SM3" -> MessageDigest.getInstance("SM3", BOUNCY_CASTLE);
                default -> throw new PlainFailure("lianxin.digest is " + name + "; it must be SHA-256 or SM3.");
            };
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// SHA-256 of the words, in lower-case hexadecimal.
    public static String sha256(String words) {
        return sha256(words.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(of("SHA-256").digest(bytes));
    }
}
