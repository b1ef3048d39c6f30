package org.lianxin.planning.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.lianxin.planning.Checker;
import org.lianxin.planning.Rule;
import org.lianxin.planning.RuleFinding;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;

/// Recomputes a network: number and consent of hubs, link members a hub, households a member, every household linked.
public final class NetworkChecker implements Checker<NetworkProblem, NetworkPlan> {
    static final Rule HUBS = Rule.hard("hub-number", new Sentence("中心户数量", "number of hubs"));
    static final Rule CONSENT = Rule.hard("hub-consent", new Sentence("中心户本人愿意", "hubs are willing"));
    static final Rule KEPT = Rule.hard("hub-kept", new Sentence("现有中心户保留", "today's hubs stay"));
    static final Rule LINKED = Rule.hard("link-members", new Sentence("每个中心户联系的党员数", "link members of a hub"));
    static final Rule REACHED = Rule.hard("household-linked", new Sentence("户户有人联系", "every household is linked"));
    static final Rule MOST = Rule.hard("member-most", new Sentence("党员联户上限", "households of a member, upper limit"));
    static final Rule LEAST = Rule.hard("member-least", new Sentence("党员联户下限", "households of a member, lower limit"));
    static final Rule LEAST_WISH = Rule.soft("member-least", 1, LEAST.title());

    @Override
    public Verdict check(NetworkProblem problem, NetworkPlan plan) {
        var findings = new ArrayList<RuleFinding>();
        var objective = firstLevel(problem, plan, findings);
        if (plan.linkHousehold().length > 0) {
            objective += secondLevel(problem, plan, findings);
        }
        return new Verdict(objective, findings);
    }

    private static double firstLevel(NetworkProblem problem, NetworkPlan plan, List<RuleFinding> findings) {
        var names = problem.members().names();
        var followers = new HashMap<Integer, Integer>();
        var total = 0.0;
        for (var i = 0; i < names.length; i++) {
            var hub = plan.hubOf()[i];
            followers.merge(hub, i == hub ? 0 : 1, Integer::sum);
            total += near(problem, i, hub);
        }
        var unwilling = new ArrayList<String>();
        var outside = new ArrayList<String>();
        var by = 0;
        for (var entry : followers.entrySet()) {
            var hub = entry.getKey();
            var off = Math.max(
                    problem.linked().least() - entry.getValue(),
                    entry.getValue() - problem.linked().most());
            if (off > 0) {
                outside.add(names[hub]);
                by += off;
            }
            if (!(problem.willing()[hub] || problem.hubNow()[hub]) || plan.hubOf()[hub] != hub) {
                unwilling.add(names[hub]);
            }
        }
        var lost = new ArrayList<String>();
        for (var i = 0; i < names.length; i++) {
            if (problem.hubNow()[i] && plan.hubOf()[i] != i) {
                lost.add(names[i]);
            }
        }
        var off = Math.abs(followers.size() - problem.hubs());
        findings.add(RuleFinding.of(HUBS, off, off == 0 ? List.of() : List.of(Integer.toString(followers.size()))));
        findings.add(RuleFinding.of(CONSENT, unwilling.size(), unwilling));
        findings.add(RuleFinding.of(KEPT, lost.size(), lost));
        findings.add(RuleFinding.of(LINKED, by, outside));
        return total;
    }

    private static double near(NetworkProblem problem, int i, int hub) {
        var places = problem.members();
        var distance = Math.hypot(places.x()[i] - places.x()[hub], places.y()[i] - places.y()[hub]);
        var across =
                problem.estate()[i] != problem.estate()[hub] && problem.estate()[i] >= 0 && problem.estate()[hub] >= 0;
        var tied = i != hub && (problem.tie()[i] == hub || problem.tie()[hub] == i);
        return Math.max(0, distance + (across ? problem.estatePrice() : 0) - (tied ? problem.tiePrice() : 0));
    }

    private static Rule once(NetworkProblem problem) {
        var title = problem.way() == NetworkProblem.Way.MULTI
                ? Sentence.of("一户至多 %d 名党员", "at most %d members a household", mostLinks(problem))
                : new Sentence("一户一名党员", "one member a household");
        return Rule.hard("one-link", title);
    }

    private static long mostLinks(NetworkProblem problem) {
        if (problem.way() != NetworkProblem.Way.MULTI) {
            return 1;
        }
        var needed = (long) problem.members().size() * problem.served().least();
        return Math.max(
                problem.householdMost(),
                Math.ceilDiv(needed, problem.households().size()));
    }

    private static double secondLevel(NetworkProblem problem, NetworkPlan plan, List<RuleFinding> findings) {
        var homes = problem.households();
        var members = problem.members();
        var ofMember = new int[members.size()];
        var ofHome = new int[homes.size()];
        var pairs = new HashSet<Long>();
        var total = 0.0;
        for (var k = 0; k < plan.linkHousehold().length; k++) {
            var home = plan.linkHousehold()[k];
            var member = plan.linkMember()[k];
            pairs.add((long) home << 32 | member);
            ofMember[member]++;
            ofHome[home]++;
            total += Math.hypot(homes.x()[home] - members.x()[member], homes.y()[home] - members.y()[member]);
        }
        var unreached = new ArrayList<String>();
        var several = new ArrayList<String>();
        for (var i = 0; i < ofHome.length; i++) {
            if (ofHome[i] == 0) {
                unreached.add(homes.names()[i]);
            } else if (ofHome[i] > mostLinks(problem)) {
                several.add(homes.names()[i]);
            }
        }
        var above = new ArrayList<String>();
        var below = new ArrayList<String>();
        var missing = 0;
        for (var m = 0; m < ofMember.length; m++) {
            if (ofMember[m] > problem.served().most()) {
                above.add(members.names()[m]);
            }
            var excused = problem.way() == NetworkProblem.Way.SERVING && ofMember[m] == 0;
            if (ofMember[m] < problem.served().least() && !excused) {
                below.add(members.names()[m]);
                missing += problem.served().least() - ofMember[m];
            }
        }
        var doubled = plan.linkHousehold().length - pairs.size();
        findings.add(RuleFinding.of(REACHED, unreached.size(), unreached));
        findings.add(RuleFinding.of(once(problem), several.size() + doubled, doubled > 0 ? List.of("*") : several));
        findings.add(RuleFinding.of(MOST, above.size(), above));
        findings.add(RuleFinding.of(problem.way() == NetworkProblem.Way.SOFT ? LEAST_WISH : LEAST, missing, below));
        return total;
    }
}
