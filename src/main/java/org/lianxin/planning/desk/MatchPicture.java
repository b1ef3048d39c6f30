package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.match.MatchChecker;
import org.lianxin.planning.match.MatchPlan;
import org.lianxin.planning.match.Request;

/// Shows offers: who is asked for what, who is asked next when somebody declines, and what stays open.
final class MatchPicture {
    private static final Sentence REQUESTS = new Sentence("件", "requests");
    /// So many takers are all shown, that the clerk may ask them instead.
    private static final int MOST_LISTED = 60;

    private final MatchGathering.Gathered gathered;

    MatchPicture(MatchGathering.Gathered gathered) {
        this.gathered = gathered;
    }

    Answered of(Answer<MatchPlan> answer, Verdict verdict) {
        var reasons = answer.explanations().stream().map(Judged::why).iterator();
        return shown(Picture.of(answer, verdict), answer.solution(), (request, taker) -> reasons.next());
    }

    /// An edit by hand: what was moved names where it came from, and what that cost.
    Answered edited(MatchPlan plan, Verdict verdict, Answered before) {
        return shown(Picture.edited(verdict, before), plan, new MatchEdit(gathered.problem(), before)::why);
    }

    private Answered shown(Picture picture, MatchPlan plan, BiFunction<String, Integer, Answered.Why> why) {
        var problem = gathered.problem();
        var rows = new ArrayList<List<Object>>();
        var keys = new ArrayList<List<@Nullable String>>();
        var taken = new int[problem.takers().size()];
        for (var r = 0; r < problem.requests().size(); r++) {
            var request = problem.requests().get(r);
            var spot = gathered.at().get(r);
            var next = plan.next().get(r).stream()
                    .map(t -> problem.takers().get(t).id())
                    .collect(Collectors.joining("、"));
            var offers = plan.offers().get(r);
            for (var k = 0; k < offers.size(); k++) {
                var taker = problem.takers().get(offers.get(k)).id();
                var key = k == 0 ? request.id() : request.id() + "#" + (k + 1);
                taken[offers.get(k)]++;
                picture.assigned.put(key, taker);
                picture.things.add(new Answered.Thing(
                        key,
                        request.id() + " " + spot.name(),
                        spot.lon(),
                        spot.lat(),
                        taker,
                        null,
                        1,
                        "thing",
                        why.apply(key, offers.get(k))));
                rows.add(List.of(request.id(), spot.name(), taker, next, holder(request.id())));
                keys.add(Arrays.asList(null, null, key));
            }
            for (var k = offers.size(); k < request.people(); k++) {
                rows.add(List.of(
                        request.id(),
                        spot.name(),
                        new Sentence("暂无人可接", "nobody can take it"),
                        next,
                        holder(request.id())));
                keys.add(List.of());
            }
        }
        for (var t = 0; t < taken.length; t++) {
            var taker = problem.takers().get(t);
            if (taken[t] > 0 || (taker.consents() && taken.length <= MOST_LISTED)) {
                picture.zone(taker.id(), taker.id(), taken[t]);
            }
        }
        picture.tables.add(table(rows, keys));
        picture.tables.add(takers(taken));
        addToday(picture);
        figures(picture, plan);
        return picture.unit(REQUESTS).findings(place -> place).done();
    }

    /// Who is accountable for it now: an offer changes nothing in that.
    private String holder(String request) {
        return gathered.holders().getOrDefault(request, "");
    }

    private void addToday(Picture picture) {
        var helped = gathered.helped() == 0
                ? new Sentence("", "")
                : Sentence.of(
                        "另有 %d 件已有人接受或正在询问，不再重排。", " %d more are accepted or being asked and stay.", gathered.helped());
        var words = Sentence.of(
                "现状：这些请求还没有请人。%1$s未办结事项现在由谁承办，见邀请表最后一列。",
                "Today: nobody is asked for these requests.%2$s The last column of the offers names who holds each.",
                helped.zh(),
                helped.en());
        picture.today(words, new MatchChecker().check(gathered.problem(), nobodyAsked()));
    }

    private MatchPlan nobodyAsked() {
        var requests = gathered.problem().requests().size();
        var nobody = Collections.nCopies(requests, List.<Integer>of());
        return new MatchPlan(
                nobody,
                nobody,
                new double[requests],
                new double[gathered.problem().takers().size()]);
    }

    private void figures(Picture picture, MatchPlan plan) {
        var requests = gathered.problem().requests().size();
        picture.figure(
                        "requests",
                        new Sentence("这次要请人的请求", "Requests to find somebody for"),
                        (double) requests,
                        requests)
                .figure("offers", new Sentence("派出的邀请", "Offers"), (double) offers(nobodyAsked()), offers(plan))
                .figure("open", new Sentence("没有请到人的（人次）", "Open places"), (double) open(nobodyAsked()), open(plan))
                .figure("takers", new Sentence("受邀的人和队伍", "Takers asked"), (double) asked(nobodyAsked()), asked(plan));
    }

    private static long offers(MatchPlan plan) {
        return plan.offers().stream().mapToLong(List::size).sum();
    }

    private long open(MatchPlan plan) {
        var people = gathered.problem().requests().stream()
                .mapToLong(Request::people)
                .sum();
        return people - offers(plan);
    }

    private static long asked(MatchPlan plan) {
        return plan.offers().stream().flatMap(List::stream).distinct().count();
    }

    /// What fairness over time rests on: what each accepted in the last year, and is asked for now.
    private Answered.Table takers(int[] asked) {
        var rows = new ArrayList<List<Object>>();
        for (var t = 0; t < asked.length; t++) {
            var taker = gathered.problem().takers().get(t);
            var consent = taker.consents() ? new Sentence("是", "yes") : new Sentence("否", "no");
            rows.add(List.of(taker.id(), consent, (double) taker.done(), (double) asked[t], (double) taker.capacity()));
        }
        return new Answered.Table(
                "takers",
                new Sentence("受邀情况", "Who is asked for how much"),
                List.of(
                        new Sentence("人、队伍、单位", "Person, team, unit"),
                        new Sentence("愿意受邀", "Agreed"),
                        new Sentence("一年内已接受", "Accepted in a year"),
                        new Sentence("这次邀请", "Offers now"),
                        new Sentence("至多", "Most")),
                rows);
    }

    private static Answered.Table table(List<List<Object>> rows, List<List<@Nullable String>> keys) {
        return new Answered.Table(
                "offers",
                new Sentence("邀请（对方可接受或谢绝）", "Offers, to be accepted or declined"),
                List.of(
                        new Sentence("请求", "Request"),
                        new Sentence("地点", "Place"),
                        new Sentence("邀请谁", "Offered to"),
                        new Sentence("谢绝后依次问", "Next in turn"),
                        new Sentence("现在谁承办", "Held today by")),
                rows,
                keys);
    }
}
