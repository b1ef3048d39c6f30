package org.lianxin.planning;

/// What is proven about the best possible objective: a value, or the honest statement that nothing is.
///
/// For a problem that minimises the value is a lower bound, for one that maximises an upper bound.
public sealed interface Bound {
    /// No answer is better than `value`; `how` names the argument, such as "Lagrangian relaxation".
    record Proven(double value, String how) implements Bound {}

    /// Nothing is proven, and why.
    record None(Sentence why) implements Bound {}

    /// A proven value.
    static Bound proven(double value, String how) {
        return Double.isFinite(value) ? new Proven(value, how) : none();
    }

    /// No bound, because this search method does not compute one.
    static Bound none() {
        return new None(new Sentence("该方法不给出下界。", "This method computes no bound."));
    }

    /// Distance to the bound as a share of the objective; `NaN` where nothing is proven.
    default double gap(double objective) {
        if (!(this instanceof Proven proven)) {
            return Double.NaN;
        }
        var distance = Math.abs(objective - proven.value());
        return distance <= 1e-9 * Math.max(1, Math.abs(objective))
                ? 0
                : distance / Math.max(1e-12, Math.abs(objective));
    }
}
