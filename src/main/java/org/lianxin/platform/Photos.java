package org.lianxin.platform;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Component;

/// Accepts photos: decodes them fully and writes them anew as JPEG, at most 1,600 pixels on the longer side, so that
/// neither the place and camera (EXIF) nor anything hidden in the file survives. The picture keeps its upright turn.
@Component
public class Photos {
    /// How many photos one report or reply may carry.
    public static final int MOST = 9;

    private static final int MOST_BYTES = 12 * 1024 * 1024;
    private static final long MOST_PIXELS = 50_000_000;
    private static final int LONG_SIDE = 1600;
    private static final float QUALITY = 0.82f;
    private final FileStore files;

    Photos(FileStore files) {
        this.files = files;
    }

    /// Stores a photo.
    ///
    /// @param name the file's name, to say which one was refused
    /// @throws Rejection `platform.photo-too-large`, `platform.photo-unreadable`, `platform.photo-too-many-pixels`
    public FileId accept(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Rejection("platform.photo-too-large", name, MOST_BYTES >> 20).field("photos");
        }
        var picture = upright(decode(name, bytes), Exif.orientation(bytes));
        return files.put(encode(picture));
    }

    /// Refuses more photos than a report may carry, and photos that were never accepted.
    ///
    /// @throws Rejection `platform.too-many-photos`, `platform.file-missing`
    public void check(List<FileId> photos) {
        if (photos.size() > MOST) {
            throw new Rejection("platform.too-many-photos", MOST).field("photos");
        }
        for (var photo : photos) {
            if (!files.has(photo)) {
                throw Rejection.notFound("platform.file-missing", photo.sha256())
                        .field("photos");
            }
        }
    }

    private static BufferedImage decode(String name, byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Rejection("platform.photo-unreadable", name).field("photos");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new Rejection("platform.photo-too-many-pixels", name).field("photos");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new Rejection("platform.photo-unreadable", name).field("photos");
        }
    }

    /// EXIF 2.32, tag 0x0112: 3 upside down, 6 turned right, 8 turned left.
    private static BufferedImage upright(BufferedImage picture, int orientation) {
        double scale = Math.min(1, (double) LONG_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        boolean aside = orientation == 6 || orientation == 8;
        var turned = new BufferedImage(aside ? height : width, aside ? width : height, BufferedImage.TYPE_INT_RGB);
        var turn = new AffineTransform();
        switch (orientation) {
            case 3 -> turn.setTransform(-1, 0, 0, -1, width, height);
            case 6 -> turn.setTransform(0, 1, -1, 0, height, 0);
            case 8 -> turn.setTransform(0, -1, 1, 0, 0, width);
            default -> turn.setToIdentity();
        }
        turn.scale(scale, scale);
        var canvas = turned.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(picture, turn, null);
        canvas.dispose();
        return turned;
    }

    private static byte[] encode(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
