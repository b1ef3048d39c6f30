package org.lianxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {
    /// The secret of RFC 6238, appendix B, `12345678901234567890`; its eight digits end in these six.
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void aCodeOfALongGoneStepIsRefused() {
        var then = Instant.ofEpochSecond(1111111109);
        assertThat(Totp.stepOf(SECRET, "081804", then.plusSeconds(30), 0)).isPresent();
        assertThat(Totp.stepOf(SECRET, "081804", then.plusSeconds(90), 0)).isEmpty();
    }

    @Test
    void aSecretIsReadBackAsItWasWritten() {
        var now = Instant.now();
        var secret = Totp.secret();
        assertThat(secret).hasSize(32).matches("[A-Z2-7]+");
        assertThat(Totp.stepOf(secret, Totp.code(secret, now), now, 0)).isPresent();
    }
}
