package org.lianxin.docket;

/// How far the substance of a matter may be seen.
public enum Privacy {
    /// Normal: by everybody in whose area it lies.
    N,
    /// Restricted: by those through whose hands it goes and the privacy officer; masked in lists, maps and exports.
    R,
    /// Not kept: handed to the competent body; only the receipt stays.
    X
}
