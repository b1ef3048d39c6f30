package org.lianxin.planning.network;

import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;

/// Members, households, and the limits of "1+5+15".
///
/// @param members where the members live
/// @param willing members who agree to be a hub
/// @param hubNow members who are a hub today and stay one
/// @param tie the member each member is tied to today, -1 for none; a tie is worth `tiePrice` metres
/// @param estate number of each member's estate or community, -1 for none; a link across costs `estatePrice` metres
/// @param households where the households live; empty for the first level alone
/// @param hubs how many hubs
/// @param linked fewest and most link members of a hub, besides itself
/// @param served fewest and most households of a member
/// @param householdMost most members a household is linked to where it may have several; raised when the sums need more
/// @param way how the second level is meant, see [Way]
public record NetworkProblem(
        Places members,
        boolean[] willing,
        boolean[] hubNow,
        int[] tie,
        double tiePrice,
        int[] estate,
        double estatePrice,
        Places households,
        int hubs,
        Limits linked,
        Limits served,
        int householdMost,
        Way way) {
    /// Named places in the plane, in metres.
    public record Places(String[] names, double[] x, double[] y) {
        public int size() {
            return names.length;
        }
    }

    /// A lower and an upper limit.
    public record Limits(int least, int most) {
        public Limits {
            if (least < 0 || most < least || most == 0) {
                throw new UnusableInput(
                        "network.bad-limits",
                        Sentence.of("人数范围 %d–%d 不成立。", "The limits %d-%d make no sense.", least, most));
            }
        }
    }

    /// How households and members are meant to meet.
    public enum Way {
        /// Every member serves, every household has exactly one member.
        STRICT,
        /// Every member serves; a household may be linked to several.
        MULTI,
        /// Every household has one member; only some members serve.
        SERVING,
        /// Every household has one member; members below the lower limit are counted, not forbidden.
        SOFT
    }

    /// The most members and households a run takes.
    public static final int MOST_MEMBERS = 20_000;

    public static final int MOST_HOUSEHOLDS = 300_000;

    public NetworkProblem {
        if (members.size() == 0) {
            throw new UnusableInput("network.empty", new Sentence("没有党员。", "There are no members."));
        }
        if (members.size() > MOST_MEMBERS || households.size() > MOST_HOUSEHOLDS) {
            throw new UnusableInput(
                    "network.too-large",
                    Sentence.of(
                            "党员 %d 人、住户 %d 户，超过上限 %d 和 %d：请分街道计算。",
                            "%d members and %d households exceed %d and %d: plan town by town.",
                            members.size(),
                            households.size(),
                            MOST_MEMBERS,
                            MOST_HOUSEHOLDS));
        }
        if (hubs < 1) {
            throw new UnusableInput(
                    "network.bad-number",
                    Sentence.of("中心户至少为 1，收到 %d。", "There must be at least one hub, not %d.", hubs));
        }
    }
}
