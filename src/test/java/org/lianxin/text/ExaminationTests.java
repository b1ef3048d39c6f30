package org.lianxin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A classifier is judged by cases that it has not learnt, and copies are found however they are spelt.
class ExaminationTests {
    private static final Classifier KNOWING = Classifier.train(cases(), 1);

    private static List<Labelled> cases() {
        var cases = new ArrayList<Labelled>();
        for (var i = 0; i < 12; i++) {
            cases.add(new Labelled("路灯不亮" + (char) ('甲' + i * 7), "0302"));
            cases.add(new Labelled("垃圾没有清运" + (char) ('乙' + i * 7), "0101"));
        }
        return cases;
    }

    @Test
    void rightAnswersAreCountedByGroupAndTheWeakestIsNamed() {
        var figures = Examination.of(
                KNOWING,
                List.of(
                        new Labelled("路灯不亮了", "0302"),
                        new Labelled("路灯又不亮", "0302"),
                        new Labelled("垃圾没有清运啊", "0101"),
                        new Labelled("路灯不亮呀", "0101")),
                0);

        assertThat(figures.right()).isEqualTo(3);
        assertThat(figures.amongThree()).isEqualTo(4);
        assertThat(figures.sureWrong()).isEqualTo(1);
        assertThat(figures.weakest(2).orElseThrow().code()).isEqualTo("01");
        assertThat(figures.weakest(2).orElseThrow().f1()).isEqualTo(2.0 / 3);
        assertThat(figures.weakest(3)).isEmpty();
    }

    @Test
    void oneThatIsRightLessOftenOrWrongWhereItIsSureIsWorse() {
        var figures = new Examination(100, 90, 95, 0.5, 40, 0, List.of());

        assertThat(new Examination(100, 90, 95, 0.5, 40, 0, List.of()).isNotWorseThan(figures))
                .isTrue();
        assertThat(new Examination(100, 89, 99, 0.9, 40, 0, List.of()).isNotWorseThan(figures))
                .isFalse();
        assertThat(new Examination(100, 95, 99, 0.9, 40, 1, List.of()).isNotWorseThan(figures))
                .isFalse();
    }

    @Test
    void copiesAreGroupedWhateverTheNumbersAndTheSpelling() {
        var groups = NearCopies.of(
                List.of("3号楼下的路灯已经坏了一个星期没人来修", "垃圾桶满了没有人清运味道很大", "12号楼下的路灯已经坏了一个星期没人来修！", "３號樓下的路燈已經壞了一個星期沒人來修", ""));

        assertThat(groups).containsExactly(0, 1, 0, 0, 4);
    }

    @Test
    void whatIsLeftOutLeavesNoPartOfANumberBehind() {
        assertThat(PersonalData.without("灯坏了，打13812345678找我")).isEqualTo("灯坏了，打 找我");
    }
}
