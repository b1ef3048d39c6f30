package org.lianxin.text;

/// One result of a search; scores compare within one search only.
public record Hit(String id, double score) {}
