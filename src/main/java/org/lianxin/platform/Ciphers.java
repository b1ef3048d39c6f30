package org.lianxin.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.springframework.stereotype.Component;

/// Encrypts short words with a named key, authenticated by where they belong: AES-256-GCM, or SM4-GCM (GB/T 32907).
///
/// A sealed value says how it was made: suite (1 byte), key version (4), nonce (12), ciphertext with tag. So old values
/// stay readable after the suite or the key was changed.
@Component
public class Ciphers {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SM4_KEY = 16;
    private static final BouncyCastleProvider BOUNCY_CASTLE = new BouncyCastleProvider();
    private final Keys keys;
    private final PlatformSettings.CipherSuite suite;
    private final SecureRandom random = new SecureRandom();

    Ciphers(Keys keys, PlatformSettings settings) {
        this.keys = keys;
        this.suite = settings.cipher();
    }

    /// Encrypts words under the newest version of a key.
    ///
    /// @param belongsTo what the value is bound to (table, column, row): moved elsewhere, it does not decrypt
    public byte[] seal(String key, String belongsTo, String words) {
        var newest = keys.newest(key);
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, suite, newest, nonce, belongsTo, words.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + 4 + NONCE + sealed.length)
                .put((byte) suite.ordinal())
                .putInt(newest.version())
                .put(nonce)
                .put(sealed)
                .array();
    }

    /// Decrypts what [#seal] made.
    ///
    /// @throws IllegalStateException when the value was altered or moved
    public String open(String key, String belongsTo, byte[] sealed) {
        var in = ByteBuffer.wrap(sealed);
        var made = PlatformSettings.CipherSuite.values()[in.get()];
        var version = keys.version(key, in.getInt());
        var nonce = new byte[NONCE];
        in.get(nonce);
        var rest = new byte[in.remaining()];
        in.get(rest);
        return new String(run(Cipher.DECRYPT_MODE, made, version, nonce, belongsTo, rest), StandardCharsets.UTF_8);
    }

    /// The version of the key that sealed a value.
    public static int keyVersion(byte[] sealed) {
        return ByteBuffer.wrap(sealed).getInt(1);
    }

    /// A keyed digest for exact look-up without decryption (blind index): HMAC-SHA-256, or HMAC-SM3 beside SM4.
    /// Give it a key of its own that is never rotated, so that a rotation of the encryption key leaves look-ups
    /// whole.
    public byte[] blindIndex(String key, String words) {
        var name = suite == PlatformSettings.CipherSuite.SM4 ? "HmacSM3" : "HmacSHA256";
        try {
            var mac = Mac.getInstance(name, BOUNCY_CASTLE);
            mac.init(new SecretKeySpec(keys.newest(key).bytes(), name));
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] run(
            int mode, PlatformSettings.CipherSuite suite, Keys.Key key, byte[] nonce, String belongsTo, byte[] in) {
        try {
            var cipher = suite == PlatformSettings.CipherSuite.SM4
                    ? Cipher.getInstance("SM4/GCM/NoPadding", BOUNCY_CASTLE)
                    : Cipher.getInstance("AES/GCM/NoPadding");
            var bytes = suite == PlatformSettings.CipherSuite.SM4 ? Arrays.copyOf(key.bytes(), SM4_KEY) : key.bytes();
            cipher.init(mode, new SecretKeySpec(bytes, suite.name()), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(in);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed value of " + belongsTo + " was altered or moved", e);
        }
    }
}
