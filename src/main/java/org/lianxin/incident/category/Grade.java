package org.lianxin.incident.category;

import org.lianxin.docket.Limit;

/// How urgent a category is, with the limits that hold where its row says nothing. Proposals, not national standard:
/// A–B follow Beijing's 2 h and 24 h tiers, D and E the 5 and 15 working days of hotline rules.
public enum Grade {
    /// 特急: life, safety, major property.
    A("15 min", "2 nh", "2 nh"),
    /// 紧急: water, power, gas, heat; urgent hazards.
    B("1 nh", "24 nh", "24 nh"),
    /// 快办: quick, on the spot.
    C("2 wh", "4 wh", "1 wd"),
    /// 一般: an ordinary request.
    D("1 wd", "1 wd", "5 wd"),
    /// 复杂: across departments, construction.
    E("1 wd", "1 wd", "15 wd"),
    /// 调解: a dispute.
    M("1 wd", "1 wd", "7 d"),
    /// 项目: long, with stages agreed.
    P("3 wd", "1 wd", "20 wd");

    private final Limit accept;
    private final Limit contact;
    private final Limit handle;

    Grade(String accept, String contact, String handle) {
        this.accept = Limit.parse(accept);
        this.contact = Limit.parse(contact);
        this.handle = Limit.parse(handle);
    }

    public Limit accept() {
        return accept;
    }

    /// Until the unit has signed, from the assignment; then the dispatcher rules, on days off too.
    public Limit sign() {
        return Limit.parse("24 nh");
    }

    /// Until the handler has spoken with the requester, from the assignment.
    public Limit contact() {
        return contact;
    }

    public Limit handle() {
        return handle;
    }

    /// Until another has looked whether the work is done.
    public Limit verify() {
        return this == A || this == B ? Limit.parse("24 nh") : Limit.parse("2 wd");
    }

    /// Until the requester has answered or has been called.
    public Limit callBack() {
        return Limit.parse("3 wd");
    }

    /// Until work that a closed incident still needs is done, from its reopening.
    public Limit rehandle() {
        return Limit.parse("3 wd");
    }
}
