package org.lianxin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.unit.DataSize;

class CiphersTests {
    @TempDir
    Path folder;

    private PlatformSettings settings(PlatformSettings.CipherSuite suite) {
        return new PlatformSettings(folder, null, "", suite, "SHA-256", DataSize.ofMegabytes(1));
    }

    @ParameterizedTest
    @EnumSource
    void aSealedValueOpensOnlyWhereItBelongs(PlatformSettings.CipherSuite suite) {
        var ciphers = new Ciphers(new Keys(settings(suite)), settings(suite));
        var sealed = ciphers.seal("vault", "person.name:1", "张三");

        assertThat(ciphers.open("vault", "person.name:1", sealed)).isEqualTo("张三");
        assertThatThrownBy(() -> ciphers.open("vault", "person.name:2", sealed))
                .isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> ciphers.open("vault", "person.name:1", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource
    void afterARotationTheOldStaysReadableAndTheNewUsesTheNewKey(PlatformSettings.CipherSuite suite) {
        var keys = new Keys(settings(suite));
        var ciphers = new Ciphers(keys, settings(suite));
        var old = ciphers.seal("vault", "x", "旧");
        keys.rotate("vault");
        var fresh = ciphers.seal("vault", "x", "新");

        assertThat(Ciphers.keyVersion(old)).isEqualTo(1);
        assertThat(Ciphers.keyVersion(fresh)).isEqualTo(2);
        assertThat(ciphers.open("vault", "x", old)).isEqualTo("旧");
        assertThat(ciphers.open("vault", "x", fresh)).isEqualTo("新");
    }

    @ParameterizedTest
    @EnumSource
    void theBlindIndexIsTheSameForTheSameWordsOnly(PlatformSettings.CipherSuite suite) {
        var ciphers = new Ciphers(new Keys(settings(suite)), settings(suite));
        assertThat(ciphers.blindIndex("index", "13812345678"))
                .isEqualTo(ciphers.blindIndex("index", "13812345678"))
                .isNotEqualTo(ciphers.blindIndex("index", "13812345679"));
    }
}
