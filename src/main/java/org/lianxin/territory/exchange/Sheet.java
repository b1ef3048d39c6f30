package org.lianxin.territory.exchange;

import java.util.List;

/// A table as text: a heading and rows, whatever file it came from.
public record Sheet(List<String> heading, List<List<String>> rows) {}
