package org.lianxin.statistics;

import java.util.List;
import org.lianxin.platform.Rejection;

/// The metric dictionary of incidents.
final class Indicators {
    private static final Indicator.Words ALL = words("全部反映", "all reports");
    private static final Indicator.Words CLOSED = words("已办结", "closed");
    private static final Indicator.Words ANSWERED = words("诉求人已评价", "answered by the requester");
    private static final String ACCEPTED = "accepted_at is not null and stage not in ('VOID', 'MERGED')";

    static final List<Indicator> LIST = List.of(
            Indicator.count("reported", "上报数", "Reports", ALL, "true"),
            Indicator.count("open", "在办数", "Open", words("尚未结束", "not over yet"), "closed_at is null"),
            Indicator.count("closed", "办结数", "Closed", CLOSED, "stage = 'CLOSED'"),
            Indicator.count(
                    "overdueOpen",
                    "超期在办数",
                    "Open and late",
                    words("尚未结束且当前时限已过", "not over, and the running limit has passed"),
                    "closed_at is null and next_due < :now"),
            Indicator.rate(
                    "acceptOnTimeRate",
                    "及时受理率",
                    "Accepted in time",
                    words("在受理时限内受理", "accepted within the limit"),
                    words("已受理，或受理时限已到", "accepted, or the limit has passed"),
                    "accepted_at <= accept_due",
                    "accept_due is not null and (accepted_at is not null or accept_due < :now)"),
            Indicator.rate(
                    "selfSolveRate",
                    "自处置率",
                    "Solved on the spot",
                    words("社区、网格自行处置", "solved by community or grid"),
                    words("已受理（不含作废、并案）", "accepted, without void and merged"),
                    "self_handled",
                    ACCEPTED),
            Indicator.rate(
                    "handleOnTimeRate",
                    "按时办结率",
                    "Settled in time",
                    words("在办理时限内办完并已办结", "settled within the limit and closed"),
                    CLOSED,
                    "handled_at <= handle_due",
                    "stage = 'CLOSED'"),
            Indicator.rate(
                    "disposalRate",
                    "处置率",
                    "Disposal rate",
                    words("已办结与自处置", "closed and solved on the spot"),
                    words("已受理（不含作废、并案）", "accepted, without void and merged"),
                    "stage in ('CLOSED', 'SELF_HANDLED')",
                    ACCEPTED),
            Indicator.rate(
                    "responseRate",
                    "响应率",
                    "Response rate",
                    words("在联系时限内联系了诉求人", "requester contacted within the limit"),
                    words("已分派且应联系", "dispatched, with a requester to contact"),
                    "contacted_at <= contact_due",
                    "contact_due is not null and (contacted_at is not null or contact_due < :now)"),
            Indicator.rate(
                    "solveRate",
                    "解决率",
                    "Solved, by the requester's word",
                    words("诉求人首次评价即“已解决”", "the requester says at the first asking that it is solved"),
                    ANSWERED,
                    "solved",
                    "answered"),
            Indicator.rate(
                    "satisfyRate",
                    "满意率",
                    "Satisfied",
                    words("诉求人评价“满意”", "the requester is satisfied"),
                    ANSWERED,
                    "satisfied",
                    "answered"),
            Indicator.rate(
                    "answerRate",
                    "评价率",
                    "Answer rate",
                    ANSWERED,
                    words("可回访且已办结", "closed, with a requester to ask"),
                    "answered",
                    "answerable and stage = 'CLOSED'"),
            Indicator.rate(
                    "repeatRate",
                    "重复诉求率",
                    "Repeat rate",
                    words("并入已有事件", "merged with an earlier one"),
                    ALL,
                    "merged_into is not null",
                    "true"),
            Indicator.rate(
                    "reworkRate",
                    "返工率",
                    "Rework rate",
                    words("至少退回重办一次", "sent back at least once"),
                    CLOSED,
                    "rework > 0",
                    "stage = 'CLOSED'"),
            Indicator.rate(
                    "returnRate",
                    "退单率",
                    "Return rate",
                    words("曾被承办单位退回", "returned by a unit"),
                    words("已受理（不含作废、并案）", "accepted, without void and merged"),
                    "returned",
                    ACCEPTED),
            Indicator.hours(
                    "acceptHours",
                    "平均受理时长",
                    "Hours to accept",
                    words("从接到反映到受理", "from receipt to acceptance"),
                    "accepted_at is not null",
                    "extract(epoch from accepted_at - received_at) / 3600"),
            Indicator.hours(
                    "handleHours",
                    "平均办理时长",
                    "Hours to settle",
                    words("从接到反映到办完", "from receipt until the work is done"),
                    "handled_at is not null and stage not in ('VOID', 'MERGED', 'TRANSFERRED')",
                    "extract(epoch from handled_at - received_at) / 3600"));

    private Indicators() {}

    /// @throws Rejection `statistics.indicator-unknown` (404)
    static Indicator get(String id) {
        return LIST.stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("statistics.indicator-unknown", id));
    }

    private static Indicator.Words words(String zh, String en) {
        return new Indicator.Words(zh, en);
    }
}
