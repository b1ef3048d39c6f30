package org.lianxin.docket;

/// A kind of matter, such as an incident or a wish.
///
/// @param id the module that owns the procedure
/// @param letters what stands for it in a number, such as `SJ`
public record Kind(String id, String letters) {}
