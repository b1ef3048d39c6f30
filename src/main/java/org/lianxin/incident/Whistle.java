package org.lianxin.incident;

import java.time.Instant;
import java.util.UUID;
import org.lianxin.docket.Limit;
import org.lianxin.platform.Rejection;

/// A whistle (吹哨报到): the street calls a unit to come, and rates how it came. Each state holds what is known by then
/// and offers the next step. Limits after 南京鼓楼: sign within 1 hour, make contact within 24, arrive within 3 or 5
/// working days; the one for emergencies is a proposal.
sealed interface Whistle {
    Call call();

    /// Why the whistle is blown.
    enum Kind {
        /// 工作推进
        ROUTINE("3 wd"),
        /// 攻坚克难
        HARD("5 wd"),
        /// 应急处置
        EMERGENCY("2 nh");

        static final Limit SIGN = Limit.parse("1 nh");
        static final Limit CONTACT = Limit.parse("24 nh");
        private final Limit arrive;

        Kind(String arrive) {
            this.arrive = Limit.parse(arrive);
        }

        Limit arrive() {
            return arrive;
        }
    }

    /// What every step knows.
    ///
    /// @param task the docket task of the unit called
    record Call(
            UUID id,
            IncidentId incident,
            Kind kind,
            String reason,
            UUID unit,
            UUID task,
            String blownBy,
            Instant blownAt,
            Instant signDue,
            Instant contactDue,
            Instant arriveDue) {}

    record Blown(Call call) implements Whistle {
        Signed sign(String by, Instant at) {
            return new Signed(call, by, at);
        }
    }

    record Signed(Call call, String by, Instant at) implements Whistle {
        Contacted contact(Instant at) {
            return new Contacted(call, at);
        }
    }

    record Contacted(Call call, Instant at) implements Whistle {
        Arrived arrive(Instant at) {
            return new Arrived(call, at);
        }
    }

    record Arrived(Call call, Instant at) implements Whistle {
        Planned plan(String words, Instant at) {
            return new Planned(call, words, at);
        }
    }

    record Planned(Call call, String plan, Instant at) implements Whistle {
        Finished finish(String result, Instant at) {
            return new Finished(call, result, at);
        }
    }

    record Finished(Call call, String result, Instant at) implements Whistle {
        /// @throws Rejection `incident.stars` unless there are one to five
        Rated rate(int stars, String words, String by, Instant at) {
            if (stars < 1 || stars > 5) {
                throw new Rejection("incident.stars").field("stars");
            }
            return new Rated(call, stars, words, by, at);
        }
    }

    record Rated(Call call, int stars, String words, String by, Instant at) implements Whistle {}
}
