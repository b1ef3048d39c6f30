package org.lianxin.platform;

/// A failure at the command line that the person can mend: one plain sentence that names the remedy, exit code 1.
public final class PlainFailure extends RuntimeException {
    public PlainFailure(String sentence) {
        super(sentence);
    }

    public PlainFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
