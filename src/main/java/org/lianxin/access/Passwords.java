package org.lianxin.access;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.lianxin.platform.Rejection;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Passwords: what they must be, and how they are kept (Argon2id, RFC 9106: 19 MiB, 2 passes, 1 lane).
@Component
class Passwords {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    /// Hashing takes memory and a processor: more at once would only slow every one of them.
    private static final int AT_ONCE = 4;

    private static final Set<String> COMMON = Set.of(
            "1234567890",
            "0123456789",
            "qwertyuiop",
            "1q2w3e4r5t",
            "password123",
            "admin12345",
            "a123456789",
            "abc1234567",
            "abcd123456",
            "woaini1314",
            "qq123456789",
            "lianxin123");
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final SecureRandom random = new SecureRandom();
    private final String nobodys = argon2.encode("nobody's " + Instant.EPOCH);

    String hash(String password) {
        turns.acquireUninterruptibly();
        try {
            return argon2.encode(password);
        } finally {
            turns.release();
        }
    }

    boolean matches(String password, String hash) {
        turns.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash);
        } finally {
            turns.release();
        }
    }

    /// Takes as long as a real comparison, so that the time does not tell whether an account exists.
    void pretend(String password) {
        matches(password, nobodys);
    }

    /// @throws Rejection `access.password-…` when the password breaks a rule
    void check(String login, String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Rejection("access.password-length", SHORTEST, LONGEST).field("next");
        }
        boolean letter = password.chars().anyMatch(Character::isLetter);
        boolean digit = password.chars().anyMatch(Character::isDigit);
        if (!letter || !digit) {
            throw new Rejection("access.password-kinds").field("next");
        }
        var low = password.toLowerCase(java.util.Locale.ROOT);
        if (COMMON.contains(low)
                || low.contains(login)
                || low.chars().distinct().count() < 5) {
            throw new Rejection("access.password-easy").field("next");
        }
    }

    /// A password for one use, easy to read aloud: four groups of four.
    String oneTime() {
        var words = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            words.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return words.toString();
    }
}
