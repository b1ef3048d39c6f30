package org.lianxin.people;

/// What the vault keeps of a person.
public enum Item {
    NAME,
    PHONE,
    ID_NUMBER,
    ADDRESS;

    String column() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
