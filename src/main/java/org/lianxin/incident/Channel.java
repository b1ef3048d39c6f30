package org.lianxin.incident;

/// How a report came in. Every channel has the same clocks.
public enum Channel {
    /// 居民扫码或网页
    RESIDENT,
    /// 网格员巡查发现
    GRID,
    PHONE,
    VISIT,
    LETTER,
    /// 微信群里的话，由工作人员代录
    WECHAT,
    /// 12345 热线转来
    HOTLINE,
    OPEN311,
    /// 由一件事拆分出的事项
    SPLIT;

    /// Whether a colleague typed it for somebody else.
    boolean onBehalf() {
        return this == PHONE || this == VISIT || this == LETTER || this == WECHAT || this == HOTLINE;
    }
}
