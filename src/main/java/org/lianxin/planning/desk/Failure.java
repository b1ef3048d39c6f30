package org.lianxin.planning.desk;

import org.lianxin.planning.Sentence;

/// Why a run brought nothing.
public record Failure(String code, Sentence sentence) {}
