package org.lianxin.text.measure;

import java.util.List;

/// Measures second-level categories, given the right first-level one.
final class SecondLevel {
    private SecondLevel() {}

    static void run(List<Table> train, List<Table> test, Request request, Figures figures) {}
}
