package org.lianxin.incident.learning;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.text.Labelled;
import org.springframework.stereotype.Component;

/// Counties whose model has learnt a file, for tests of what is done with it.
@Component
public class TaughtCounty {
    private final LabelledTexts texts;
    private final Learning learning;
    private final CountyCases cases;

    TaughtCounty(LabelledTexts texts, Learning learning, CountyCases cases) {
        this.texts = texts;
        this.learning = learning;
        this.cases = cases;
    }

    public void with(County county, String csv) {
        texts.bring(Actor.system(county), "own.csv", new StringReader(csv));
        learning.train(Actor.system(county));
    }

    /// All that the county's next training would learn or be examined with.
    public List<String> settledWords(County county) {
        var dealt = cases.deal(county, Set.copyOf(OwnWords.CATEGORIES));
        return java.util.stream.Stream.concat(dealt.learnt().stream(), dealt.heldBack().stream())
                .map(Labelled::body)
                .toList();
    }
}
