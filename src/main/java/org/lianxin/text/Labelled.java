package org.lianxin.text;

/// A text whose category a person has settled; the county's own corrected cases are such.
///
/// @param title counted with more weight than the body; may be empty
/// @param group texts of one group (copies, near copies) are never split between learning and measuring; may be empty
public record Labelled(String title, String body, String category, String group) {
    public Labelled(String body, String category) {
        this("", body, category, "");
    }
}
