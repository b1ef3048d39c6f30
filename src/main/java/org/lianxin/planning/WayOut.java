package org.lianxin.planning;

/// One change of the input that resolves a conflict: `--set option=value` at the command line, a choice on the screen.
public record WayOut(String option, String value, Sentence sentence) {}
