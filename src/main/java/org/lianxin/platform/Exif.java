package org.lianxin.platform;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Reads the one EXIF value that matters to a viewer: which way is up.
final class Exif {
    private static final int ORIENTATION = 0x0112;

    private Exif() {}

    /// 1 (upright) to 8, as in EXIF 2.32; 1 where the file says nothing or nonsense.
    static int orientation(byte[] jpeg) {
        try {
            var in = ByteBuffer.wrap(jpeg);
            if ((in.getShort() & 0xFFFF) != 0xFFD8) {
                return 1;
            }
            while (in.remaining() > 4) {
                int marker = in.getShort() & 0xFFFF;
                int length = in.getShort() & 0xFFFF;
                if (marker == 0xFFE1 && in.getInt(in.position()) == 0x45786966) {
                    return fromTiff(in.slice(in.position() + 6, length - 8));
                }
                if (marker == 0xFFDA || length < 2) {
                    return 1;
                }
                in.position(in.position() + length - 2);
            }
            return 1;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return 1;
        }
    }

    private static int fromTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }
}
