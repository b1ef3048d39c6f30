package org.lianxin.planning;

/// One sentence for people, in Chinese and in English.
public record Sentence(String zh, String en) {
    /// Both languages through the same arguments, in `String.format` style.
    public static Sentence of(String zh, String en, Object... arguments) {
        return new Sentence(zh.formatted(arguments), en.formatted(arguments));
    }
}
