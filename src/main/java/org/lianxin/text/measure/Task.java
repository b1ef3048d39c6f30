package org.lianxin.text.measure;

/// One measurement of one ability.
interface Task {
    void run(Request request, Figures figures);
}
