package org.lianxin.docket;

/// What the opener of a matter is told.
///
/// @param number `{12-digit code}-{kind}-{yyyymmdd}-{sequence}`, printed on papers
/// @param code eight characters by which the requester asks how it stands, without an account
public record Opened(EntryId id, String number, String code) {}
