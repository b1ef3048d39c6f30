package org.lianxin.text;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.lianxin.text.HotIssue.Burst;
import org.lianxin.text.HotIssue.Trend;
import org.lianxin.text.words.Weighted;

/// Tells one cluster as an issue: its name, place, period, trend, people, burst.
final class IssueStory {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final double WEEKS_BEFORE = 8;
    private static final int LONGEST_NAME = 30;
    private static final Pattern OPENING =
            Pattern.compile("^(?:(?:投诉|举报|反映|请求|请问|咨询|关于|建议|希望|恳请|再次|强烈要求|要求|求助|呼吁|紧急)[:：,，]?)+");

    private final List<Matter> matters;
    private final Weighted words;
    private final List<Integer> members;
    private final Instant now;

    IssueStory(List<Matter> matters, Weighted words, List<Integer> members, Instant now) {
        this.matters = matters;
        this.words = words;
        this.members = members;
        this.now = now;
    }

    HotIssue told() {
        var own = members.stream().map(matters::get).toList();
        var first = own.getFirst().time();
        var last = own.getLast().time();
        var people = (int) own.stream().map(Matter::reporter).distinct().count();
        var weeks = weeks(own, first, last);
        return new HotIssue(
                name(),
                place(own),
                first,
                last,
                people,
                weeks,
                trend(own, first, last),
                burst(own),
                own.stream().map(Matter::id).toList());
    }

    private String name() {
        var best = members.getFirst();
        var highest = -1.0;
        for (var each : members) {
            var sum = members.stream()
                    .mapToDouble(other -> words.cosine(each, other))
                    .sum();
            if (sum > highest) {
                highest = sum;
                best = each;
            }
        }
        var matter = matters.get(best);
        var text = matter.title().isEmpty() ? matter.body().split("[。！？!?\n]", 2)[0] : matter.title();
        var name = OPENING.matcher(text.strip()).replaceFirst("");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /// The place most matters name; else the longest stretch of words that more than half of their texts share.
    private static String place(List<Matter> own) {
        var named = new HashMap<String, Integer>();
        own.forEach(m -> named.merge(m.place().words(), 1, Integer::sum));
        var most = named.entrySet().stream()
                .filter(e -> !e.getKey().isEmpty())
                .max(java.util.Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(java.util.Map.Entry.comparingByKey()));
        return most.map(java.util.Map.Entry::getKey).orElseGet(() -> shared(own));
    }

    private static String shared(List<Matter> own) {
        var head = own.getFirst()
                .text()
                .substring(0, Math.min(60, own.getFirst().text().length()));
        for (var length = 10; length >= 3; length--) {
            for (var from = 0; from + length <= head.length(); from++) {
                var stretch = head.substring(from, from + length);
                var holders =
                        own.stream().filter(m -> m.text().contains(stretch)).count();
                if (holders * 2 > own.size() && stretch.chars().allMatch(Character::isLetterOrDigit)) {
                    return stretch;
                }
            }
        }
        return "";
    }

    private static List<Integer> weeks(List<Matter> own, Instant first, Instant last) {
        var count = (int) (Duration.between(first, last).toSeconds() / WEEK.toSeconds()) + 1;
        var weeks = new int[count];
        own.forEach(m -> weeks[(int) (Duration.between(first, m.time()).toSeconds() / WEEK.toSeconds())]++);
        var list = new ArrayList<Integer>();
        for (var week : weeks) {
            list.add(week);
        }
        return List.copyOf(list);
    }

    private static Trend trend(List<Matter> own, Instant first, Instant last) {
        var middle = first.plus(Duration.between(first, last).dividedBy(2));
        var late = (int) own.stream().filter(m -> m.time().isAfter(middle)).count();
        var early = own.size() - late;
        if (Burst.of(late, early).probability() < 0.1) {
            return Trend.RISING;
        }
        return Burst.of(early, late).probability() < 0.1 ? Trend.FALLING : Trend.STEADY;
    }

    private Burst burst(List<Matter> own) {
        var start = now.minus(WEEK);
        var since = start.minus(WEEK.multipliedBy((long) WEEKS_BEFORE));
        var observed = (int) own.stream().filter(m -> m.time().isAfter(start)).count();
        var before = own.stream()
                .filter(m -> !m.time().isAfter(start) && m.time().isAfter(since))
                .count();
        return Burst.of(observed, before / WEEKS_BEFORE);
    }
}
