package org.lianxin.text.measure;

import java.io.PrintWriter;

/// The measurements by name.
public enum Measurement {
    CATEGORY {
        @Override
        Task task() {
            return new CategoryTask();
        }
    },
    SEARCH {
        @Override
        Task task() {
            return new SearchTask();
        }
    },
    TWINS {
        @Override
        Task task() {
            return new TwinsTask();
        }
    },
    HOT {
        @Override
        Task task() {
            return new HotTask();
        }
    },
    REPLY {
        @Override
        Task task() {
            return new ReplyTask();
        }
    },
    SCALE {
        @Override
        Task task() {
            return new ScaleTask();
        }
    },
    PII {
        @Override
        Task task() {
            return new PersonalTask();
        }
    };

    abstract Task task();

    /// Runs the measurement and prints its figures.
    public void run(Request request, PrintWriter out) {
        var figures = new Figures();
        task().run(request, figures);
        figures.print(out);
    }
}
