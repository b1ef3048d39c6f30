package org.lianxin.notice;

import java.util.ArrayList;
import java.util.List;
import org.lianxin.platform.County;

/// A channel whose first delivery fails.
final class FailingOnce implements Delivery {
    final List<Parcel> delivered = new ArrayList<>();
    private boolean failed;

    @Override
    public String channel() {
        return "test-sms";
    }

    @Override
    public boolean reaches(County county, String recipient) {
        return true;
    }

    @Override
    public void deliver(Parcel parcel) {
        if (!failed) {
            failed = true;
            throw new IllegalStateException("the gateway does not answer");
        }
        delivered.add(parcel);
    }
}
