package org.lianxin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class PhotosTests {
    @TempDir
    Path folder;

    private FileStore files() {
        return new FileStore(new PlatformSettings(
                folder, null, "", PlatformSettings.CipherSuite.AES, "SHA-256", DataSize.ofMegabytes(1)));
    }

    private static byte[] aJpeg(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    /// An APP1 segment that says: turned right (6), and carries a place in clear.
    private static byte[] withExif(byte[] jpeg) {
        byte[] place = "GPS 32.6N 116.9E".getBytes(StandardCharsets.US_ASCII);
        byte[] tiff = {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0};
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        int length = 2 + 6 + tiff.length + place.length;
        out.writeBytes(
                new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length, 'E', 'x', 'i', 'f', 0, 0});
        out.writeBytes(tiff);
        out.writeBytes(place);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    @Test
    void whereAPhotoWasTakenIsForgottenAndItIsTurnedUpright() throws IOException {
        var photo = withExif(aJpeg(40, 20));
        var stored = files().get(new Photos(files()).accept("a.jpg", photo));

        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        var picture = ImageIO.read(new ByteArrayInputStream(stored));
        assertThat(picture.getWidth()).isEqualTo(20);
        assertThat(picture.getHeight()).isEqualTo(40);
    }

    @Test
    void aLargePhotoIsMadeSmallerAndKeptOnce() throws IOException {
        var photos = new Photos(files());
        var first = photos.accept("a.jpg", aJpeg(3200, 800));
        assertThat(photos.accept("b.jpg", aJpeg(3200, 800))).isEqualTo(first);
        assertThat(ImageIO.read(new ByteArrayInputStream(files().get(first))).getWidth())
                .isEqualTo(1600);
    }

    @Test
    void aFileThatIsNoPhotoIsRefusedByItsName() {
        var photos = new Photos(files());
        for (var hostile : new byte[][] {
            {},
            "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
            "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
            {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 4}
        }) {
            assertThatThrownBy(() -> photos.accept("坏.jpg", hostile)).isInstanceOfSatisfying(Rejection.class, r -> {
                assertThat(r.code()).isEqualTo("platform.photo-unreadable");
                assertThat(r.args()).contains("坏.jpg");
                assertThat(r.field()).isEqualTo("photos");
            });
        }
    }
}
