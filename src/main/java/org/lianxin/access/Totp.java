package org.lianxin.access;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// One-time codes by time (RFC 6238): HMAC-SHA-1, six digits, steps of 30 seconds, as every authenticator app has them.
final class Totp {
    private static final int STEP = 30;
    private static final int SECRET = 20;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /// A new shared secret, in Base32.
    static String secret() {
        var bytes = new byte[SECRET];
        new SecureRandom().nextBytes(bytes);
        return base32(bytes);
    }

    /// The address that an authenticator app reads from a QR code.
    static String uri(String login, String secret) {
        var label =
                URLEncoder.encode("连心 Lianxin:" + login, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Lianxin&digits=6&period=" + STEP;
    }

    /// The step of the code, when it is right now or was one step ago or will be, and is later than the last one used.
    static OptionalLong stepOf(String secret, String code, Instant now, long lastStep) {
        long current = now.getEpochSecond() / STEP;
        for (long step = current - 1; step <= current + 1; step++) {
            if (step > lastStep && code(secret, step).equals(code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /// The code at a moment.
    static String code(String secret, Instant at) {
        return code(secret, at.getEpochSecond() / STEP);
    }

    private static String code(String secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xF;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7FFF_FFFF;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base32(byte[] bytes) {
        var words = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte b : bytes) {
            buffer = (buffer << 8) | (b & 0xFF);
            for (bits += 8; bits >= 5; bits -= 5) {
                words.append(BASE32.charAt((buffer >> (bits - 5)) & 31));
            }
        }
        return words.toString();
    }

    private static byte[] bytes(String base32) {
        var words = base32.toUpperCase(Locale.ROOT);
        var out = ByteBuffer.allocate(words.length() * 5 / 8);
        int buffer = 0;
        int bits = 0;
        for (int i = 0; i < words.length(); i++) {
            buffer = (buffer << 5) | BASE32.indexOf(words.charAt(i));
            bits += 5;
            if (bits >= 8) {
                out.put((byte) (buffer >> (bits - 8)));
                bits -= 8;
            }
        }
        return out.array();
    }
}
