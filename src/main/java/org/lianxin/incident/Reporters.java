package org.lianxin.incident;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.people.NewPerson;
import org.lianxin.people.People;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.springframework.stereotype.Component;

/// Puts reporters into the vault; an incident knows only the person's id.
@Component
class Reporters {
    /// For somebody who leaves a phone and no name: 居民.
    private static final String NAMELESS = "居民";

    private final People people;

    Reporters(People people) {
        this.people = people;
    }

    /// The person's entry; none for an anonymous report.
    @Nullable
    UUID keep(Actor by, Report.@Nullable Reporter reporter, AreaCode area) {
        if (reporter == null || (blank(reporter.name()) && blank(reporter.phone()))) {
            return null;
        }
        var name = blank(reporter.name()) ? NAMELESS : String.valueOf(reporter.name());
        var phone = blank(reporter.phone()) ? null : reporter.phone();
        return people.recognise(by, new NewPerson(name, phone, null, null, area))
                .value();
    }

    private static boolean blank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
