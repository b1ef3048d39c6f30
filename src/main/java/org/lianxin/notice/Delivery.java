package org.lianxin.notice;

import org.lianxin.platform.County;

/// A way out of the product: SMS, WeCom, DingTalk, e-mail, web push. A component of this type is all it takes.
public interface Delivery {
    /// Its name, such as `sms`.
    String channel();

    /// Whether the recipient can be reached in this way.
    ///
    /// @param recipient `account:…` or `reporter:…`
    boolean reaches(County county, String recipient);

    /// Delivers; what it throws is tried again later.
    void deliver(Parcel parcel);

    /// What is delivered to whom.
    ///
    /// @param text the sentence in Chinese
    record Parcel(County county, NoticeId notice, String recipient, String subject, String text) {}
}
