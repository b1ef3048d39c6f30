package org.lianxin.platform;

/// A module's share of the demo district, made through the module's own use-cases or bulk import.
public interface DemoData {
    /// When it is filled: lower comes first; a module uses its level times ten.
    int order();

    /// What is being made, for the progress line, such as `楼栋与住户`.
    String what();

    void fill(DemoDistrict district);
}
