package org.lianxin.docket;

import java.nio.ByteBuffer;
import java.util.Locale;
import org.lianxin.platform.Ciphers;
import org.lianxin.platform.County;
import org.springframework.stereotype.Component;

/// The eight characters by which a requester finds her matter. A code is derived from the entry's id with a key that
/// lies outside the database, and the database keeps only its keyed digest: who has the tables has no codes, and a
/// lost answer or a lost slip can be given again. 31⁸ ≈ 8.5·10¹¹ codes; look-ups are limited per asker.
@Component
class QueryCodes {
    /// No 0 and O, no 1, I and L.
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;
    private static final String KEY = "query-code";
    private final Ciphers ciphers;

    QueryCodes(Ciphers ciphers) {
        this.ciphers = ciphers;
    }

    String of(County county, EntryId id) {
        var chance = ByteBuffer.wrap(ciphers.blindIndex(KEY, "code " + county + " " + id));
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(Math.floorMod(chance.getInt(), ALPHABET.length())));
        }
        return code.toString();
    }

    /// The digest under which a code is found, however it was typed: spaces, dashes and small letters do not matter.
    byte[] digest(County county, String typed) {
        var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return ciphers.blindIndex(KEY, "digest " + county + " " + code);
    }
}
