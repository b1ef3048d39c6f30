package org.lianxin.errand;

/// Something that the county does for people on request.
///
/// @param department who does it
/// @param words what it is, in plain words
public record ServiceItem(String id, String name, String department, String words) {}
