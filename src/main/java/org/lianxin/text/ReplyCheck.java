package org.lianxin.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.lianxin.text.words.GramMap;
import org.lianxin.text.words.Grams;
import org.lianxin.text.words.Plain;

/// Looks at a reply before it goes out: a hint to its writer, never a score of a person.
public final class ReplyCheck {
    private static final int PLAIN_SENTENCE = 25;
    private static final int SHORT = 25;
    private static final double SHARED = 0.02;
    private static final Pattern COURTESY = Pattern.compile(
            "网友[“\"]?[\\w*]*[”\"]?|您好|你好|尊敬的\\S{0,8}|您的留言(?:已)?收悉|留言(?:已)?收悉|已收悉|收悉|现将有关情况回复如下|现回复如下|现答复如下|回复如下|"
                    + "感谢您?(?:对我们|的)?(?:工作)?的?(?:关心|支持|理解|监督|信任|关注|来信|留言|反映|、|与|和|，|工作)*|特此回复|祝您?\\S{0,12}|"
                    + "\\d{4}年\\d{1,2}月\\d{1,2}日|[\\s，。！？、,.!?：:；;“”\"‘’]");
    private static final Pattern FORWARD = Pattern.compile(
            "(?:已|将|现|予以|及时|立即)?(?:将您?\\S{0,14})?(?:转交|转给|转至|转达|移交|交由|转由|转办|批转|转到|转相关|转有关|转送|反馈给|交办|交给|转\\S{2,12}(?:局|委|办|街道|镇|乡|区|县|部门|单位|公司))");
    private static final Pattern ASKS_MORE = Pattern.compile(
            "(?:未|没有|没)(?:提供|填写|留下|留有|注明|写明|说明)|(?:请|建议|望)您?(?:补充|完善|提供|补全|详细说明)|无法(?:核实|得知|查询|联系|与您|进行)");
    private static final Pattern SUBSTANCE = Pattern.compile(
            "经(?:查|核|调查|了解|核实|现场|查实|询问|研究|协调)|根据|按照|依据|依照|规定|已(?:经)?(?:完成|整改|责令|安排|组织|修复|处理|拆除|清理|约谈|查处|要求|启动|列入|办理|协调|下达)|"
                    + "将(?:于|在|会|继续|进一步|加强|尽快)|计划|预计|目前|年底|月底|责令|整改|标准|条件|材料|流程|程序|工作人员|执法|现场|原因|由于|因此|不属于|属于|咨询电话");

    /// One thing to look at before sending.
    public enum Hint {
        EMPTY,
        MERELY_ACKNOWLEDGED,
        MERELY_FORWARDED,
        ASKS_FOR_MORE,
        OFF_THE_QUESTION,
        PERSONAL_DATA,
        LONG_SENTENCES
    }

    /// What was seen in a reply.
    ///
    /// @param medianSentence characters in the median sentence; more than 25 is not plain
    /// @param sharedWords how much of the question's rare wording the reply takes up, 0 to 1
    public record Findings(List<Hint> hints, int medianSentence, double sharedWords, List<Found> personalData) {

        /// Whether the reply says something of substance about the question.
        public boolean answers() {
            return hints.stream()
                    .noneMatch(h -> h == Hint.EMPTY
                            || h == Hint.MERELY_ACKNOWLEDGED
                            || h == Hint.MERELY_FORWARDED
                            || h == Hint.ASKS_FOR_MORE
                            || h == Hint.OFF_THE_QUESTION);
        }
    }

    private ReplyCheck() {}

    public static Findings check(String question, String reply) {
        var hints = new ArrayList<Hint>();
        var plain = Plain.of(reply);
        var core = COURTESY.matcher(plain).replaceAll("");
        var shared = shared(question, reply);
        if (plain.isBlank()) {
            hints.add(Hint.EMPTY);
        } else if (core.length() < SHORT / 2) {
            hints.add(Hint.MERELY_ACKNOWLEDGED);
        } else {
            substance(core, shared, hints);
        }
        var personal = PersonalData.find(reply);
        if (!personal.isEmpty()) {
            hints.add(Hint.PERSONAL_DATA);
        }
        var median = medianSentence(reply);
        if (median > PLAIN_SENTENCE) {
            hints.add(Hint.LONG_SENTENCES);
        }
        return new Findings(List.copyOf(hints), median, shared, personal);
    }

    private static void substance(String core, double shared, List<Hint> hints) {
        var said = SUBSTANCE.matcher(core).results().count();
        if (FORWARD.matcher(core).find() && core.length() < 120 && said < 3) {
            hints.add(Hint.MERELY_FORWARDED);
        } else if (ASKS_MORE.matcher(core).find() && core.length() < 160) {
            hints.add(Hint.ASKS_FOR_MORE);
        } else if (core.length() < SHORT && said == 0) {
            hints.add(Hint.MERELY_ACKNOWLEDGED);
        } else if (shared < SHARED && said < 2 && core.length() < 200) {
            hints.add(Hint.OFF_THE_QUESTION);
        }
    }

    /// The share of the question's character pairs that stand in the reply.
    private static double shared(String question, String reply) {
        var asked = new GramMap(64);
        Grams.count(Plain.of(question.length() > 300 ? question.substring(0, 300) : question), 2, 2, 1, asked);
        var told = new GramMap(256);
        Grams.count(Plain.of(reply), 2, 2, 1, told);
        var both = 0;
        for (var i = 0; i < asked.size(); i++) {
            both += told.index(asked.key(i)) >= 0 ? 1 : 0;
        }
        return asked.size() == 0 ? 0 : (double) both / asked.size();
    }

    private static int medianSentence(String reply) {
        var lengths = Arrays.stream(reply.split("[。！？!?；;\\n]"))
                .mapToInt(s -> s.strip().length())
                .filter(n -> n > 0)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length / 2];
    }
}
