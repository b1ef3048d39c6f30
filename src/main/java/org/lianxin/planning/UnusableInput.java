package org.lianxin.planning;

/// Input that is no problem at all, refused by name before any search: empty, not a number, negative, too large.
public final class UnusableInput extends IllegalArgumentException {
    private final String code;
    private final transient Sentence sentence;

    /// @param code stable name, such as `planning.not-a-number`
    public UnusableInput(String code, Sentence sentence) {
        super(code + ": " + sentence.en());
        this.code = code;
        this.sentence = sentence;
    }

    public String code() {
        return code;
    }

    public Sentence sentence() {
        return sentence;
    }
}
