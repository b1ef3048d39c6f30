package org.lianxin.text;

/// Personal data at one place of a text, from `from` (inclusive) to `to` (exclusive).
public record Found(int from, int to, Kind kind) {

    /// What kind of personal data was found.
    public enum Kind {
        MOBILE,
        LANDLINE,
        ID_NUMBER,
        BANK_CARD,
        PLATE,
        EMAIL,
        DOOR,
        NAME
    }
}
