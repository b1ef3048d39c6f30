package org.lianxin.planning.desk;

import java.util.List;
import org.lianxin.planning.Sentence;

/// The rules of a match as a clerk reads them.
final class MatchForm {
    private MatchForm() {}

    /// @param requests what the county's own data suggest, a line each
    static List<Field> of(String requests, String takers) {
        return List.of(
                Field.table(
                        "requests",
                        requests,
                        new Sentence(
                                "心愿、代办和求助，每行一件：编号，地点，要几人，所需技能（用 / 隔开），谢绝过的人（用 / 隔开），要做什么",
                                "Wishes, errands, requests, one a line: code, place, people, skills (/), who declined (/), what to do")),
                Field.table(
                        "takers",
                        takers,
                        new Sentence(
                                "志愿者、队伍和单位，每行一个：编号，地点，会什么（用 / 隔开），至多接几件，在系统外做过几件，同意（是/否）",
                                "Volunteers, teams, units: code, place, skills (/), most, done elsewhere, agreed (是/否)")),
                Field.choice(
                        "required",
                        "HARD",
                        "false",
                        new Sentence("没有人能接的", "What nobody can take"),
                        new Field.Choice("false", new Sentence("可以先空着", "may stay open")),
                        new Field.Choice("true", new Sentence("不许空着", "must not stay open"))),
                Field.hard("reach", 1500, 50, 50_000, new Sentence("至多走 {} 米", "Nobody goes farther than {} m")),
                Field.hard("reach-factor", 1, 0.5, 10, new Sentence("这个距离放宽到 {} 倍", "that distance times {}")),
                Field.hard(
                        "extra-capacity",
                        0,
                        0,
                        20,
                        new Sentence("每人比说好的多接 {} 件", "Everybody takes {} more than agreed")),
                Field.wish("fair", Field.SOFT, new Sentence("先请做得少的人", "Those who did little are asked first")),
                Field.weight("fair", 1, "20", "100", "400", "1500"),
                Field.number(
                        "open-price",
                        "SOFT",
                        5000,
                        0,
                        1e6,
                        new Sentence("一件没人接，当作多走 {} 米", "A request that stays open counts as {} m")),
                Field.number(
                        "answer-hours",
                        "FIGURE",
                        24,
                        1,
                        240,
                        new Sentence("{} 小时不答复，改问下一位", "After {} h without an answer the next is asked")));
    }
}
