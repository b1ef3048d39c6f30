package org.lianxin.planning.desk;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One version of a plan at one step. Each state holds what is known by then and offers the steps allowed next.
sealed interface Version {
    Setting setting();

    default VersionId id() {
        return setting().id();
    }

    default State state() {
        return State.valueOf(getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT));
    }

    /// The names of the states.
    enum State {
        COMPUTING,
        COMPUTED,
        INFEASIBLE,
        FAILED,
        APPROVED,
        APPLIED,
        UNDONE,
        DISCARDED
    }

    /// What was asked for.
    ///
    /// @param options the rules as the clerk set them, by the field's id
    /// @param basedOn the version that it was edited from by hand; null for a computed one
    record Setting(
            VersionId id,
            Map<String, String> options,
            long seed,
            double seconds,
            @Nullable Integer basedOn,
            String madeBy,
            Instant madeAt) {
        public Setting {
            options = Map.copyOf(options);
        }
    }

    /// Somebody's decision.
    record Signed(String by, Instant at) {}

    /// Waits in the queue or is being searched for.
    record Computing(Setting setting) implements Version {
        Computed computed(String answer, Instant at) {
            return new Computed(setting, answer, at);
        }

        Infeasible infeasible(String conflict, Instant at) {
            return new Infeasible(setting, conflict, at);
        }

        Failed failed(String why, Instant at) {
            return new Failed(setting, why, at);
        }
    }

    /// An answer that its checker has confirmed.
    ///
    /// @param answer an [Answered] as JSON
    record Computed(Setting setting, String answer, Instant at) implements Version {
        Approved approve(Signed approved) {
            return new Approved(setting, answer, at, approved);
        }

        Discarded discard() {
            return new Discarded(setting, at);
        }
    }

    /// The rules cannot stand together.
    ///
    /// @param conflict a [Conflicting] as JSON
    record Infeasible(Setting setting, String conflict, Instant at) implements Version {
        Discarded discard() {
            return new Discarded(setting, at);
        }
    }

    /// No answer: input that is no problem, nothing found in time, or a server that died over it.
    ///
    /// @param why a [Failure] as JSON
    record Failed(Setting setting, String why, Instant at) implements Version {
        Discarded discard() {
            return new Discarded(setting, at);
        }
    }

    /// Released for use.
    record Approved(Setting setting, String answer, Instant at, Signed approved) implements Version {
        Computed withdraw() {
            return new Computed(setting, answer, at);
        }

        Applied apply(Signed applied, String trace) {
            return new Applied(setting, answer, at, approved, applied, trace);
        }
    }

    /// In force: the owning module has taken it over.
    ///
    /// @param trace what the owning module needs to take it back
    record Applied(Setting setting, String answer, Instant at, Signed approved, Signed applied, String trace)
            implements Version {
        Undone undo(Signed undone) {
            return new Undone(setting, answer, at, approved, applied, undone);
        }
    }

    /// Was in force and was taken back.
    record Undone(Setting setting, String answer, Instant at, Signed approved, Signed applied, Signed undone)
            implements Version {}

    /// Of no further interest.
    record Discarded(Setting setting, Instant at) implements Version {}
}
