package org.lianxin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.lianxin.platform.Rejection;

/// Steps that are refused by name.
public final class Refusals {
    private Refusals() {}

    /// The step is refused with this code.
    public static void refused(String code, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Rejection.class, r -> assertThat(r.code())
                .isEqualTo(code));
    }
}
