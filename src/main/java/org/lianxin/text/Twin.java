package org.lianxin.text;

import java.util.List;
import java.util.stream.Collectors;

/// An earlier matter that seems to be the same problem.
///
/// @param score from 0.5 (just enough to offer) to 1 (the same words)
public record Twin(String id, double score, List<Reason> reasons) {

    /// One reason, in words that a clerk can check.
    public record Reason(String zh, String en) {}

    /// The reasons as one line in Chinese.
    public String inChinese() {
        return reasons.stream().map(Reason::zh).collect(Collectors.joining("，"));
    }

    /// The reasons as one line in English.
    public String inEnglish() {
        return reasons.stream().map(Reason::en).collect(Collectors.joining(", "));
    }
}
