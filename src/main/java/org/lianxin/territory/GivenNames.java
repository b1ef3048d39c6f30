package org.lianxin.territory;

import org.lianxin.platform.Publishing;
import org.lianxin.platform.Rejection;
import org.springframework.stereotype.Component;

/// The names that people give to areas, estates and buildings; labels, notices and report pages show them to everybody.
@Component
class GivenNames {
    private final Publishing publishing;

    GivenNames(Publishing publishing) {
        this.publishing = publishing;
    }

    /// The name without surrounding blanks.
    ///
    /// @throws Rejection `territory.name-missing`, or `text.personal-data` with the place marked
    String checked(String name) {
        if (name.isBlank()) {
            throw new Rejection("territory.name-missing").field("name");
        }
        publishing.require("name", name);
        return name.strip();
    }

    /// Stops what goes out to hang in the street while its name, given before names were checked, still names a person.
    ///
    /// @throws Rejection `text.personal-data`
    void requireOn(String name) {
        publishing.require("name", name);
    }
}
