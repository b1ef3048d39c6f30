package org.lianxin.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Ciphers;
import org.lianxin.platform.County;
import org.springframework.stereotype.Component;

/// Encrypts and decrypts what identifies people, and makes the keyed digests for exact look-up.
@Component
class Vault {
    static final String KEY = "people";
    /// Never rotated: with another key no one would be found any more.
    private static final String INDEX_KEY = "people-index";

    private final Ciphers ciphers;

    Vault(Ciphers ciphers) {
        this.ciphers = ciphers;
    }

    byte @Nullable [] seal(County county, PersonId person, Item item, @Nullable String words) {
        return words == null ? null : ciphers.seal(KEY, place(county, person, item), words);
    }

    String open(County county, PersonId person, Item item, byte[] sealed) {
        return ciphers.open(KEY, place(county, person, item), sealed);
    }

    /// The items of a row that are there, in clear.
    Map<Item, String> open(County county, PersonId person, ResultSet row, Set<Item> items) throws SQLException {
        var clear = new EnumMap<Item, String>(Item.class);
        for (var item : items) {
            var sealed = row.getBytes(item.column());
            if (sealed != null) {
                clear.put(item, open(county, person, item, sealed));
            }
        }
        return clear;
    }

    /// The digest under which the words are found. Bound to the county, so that two counties' tables cannot be joined.
    byte @Nullable [] index(County county, Item item, @Nullable String words) {
        return Optional.ofNullable(words)
                .map(w -> ciphers.blindIndex(INDEX_KEY, county + ":" + item + ":" + plain(item, w)))
                .orElse(null);
    }

    /// One spelling for what means the same.
    static String plain(Item item, String words) {
        return switch (item) {
            case PHONE -> {
                var digits = words.replaceAll("[\\s()（）-]", "");
                yield digits.startsWith("+86") ? digits.substring(3) : digits;
            }
            case ID_NUMBER -> words.strip().toUpperCase(Locale.ROOT);
            case NAME -> words.replaceAll("\\s+", "");
            case ADDRESS -> words.strip();
        };
    }

    private static String place(County county, PersonId person, Item item) {
        return "people_person/" + county + "/" + person + "/" + item.column();
    }
}
