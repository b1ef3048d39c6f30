package org.lianxin.planning.desk;

import java.util.List;
import java.util.Map;
import org.lianxin.LianxinTest;
import org.lianxin.access.SignedInAs;
import org.lianxin.platform.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/// A test of what people do with a computed version, in counties of its own.
@LianxinTest
abstract class AtTheDesk {
    @Autowired
    ACommunity communities;

    @Autowired
    Computed computed;

    @Autowired
    Plans plans;

    @Autowired
    SignedInAs signedIn;

    /// The hard rules that an answer breaks.
    static List<String> broken(Answered answer) {
        return answer.findings().stream()
                .filter(finding -> finding.hard() && !finding.kept())
                .map(Answered.Finding::rule)
                .toList();
    }

    /// What an edit by hand would make of the version.
    Answered checked(Actor actor, VersionId version, Map<String, String> moves) {
        return plans.check(actor, version.plan(), version.number(), moves);
    }

    /// What it makes of it once kept.
    Answered kept(Actor actor, VersionId version, Map<String, String> moves) {
        var number = plans.edit(actor, version.plan(), version.number(), moves);
        return computed.answer(actor, new VersionId(actor.county(), version.plan(), number));
    }
}
