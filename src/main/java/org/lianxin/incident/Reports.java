package org.lianxin.incident;

import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Opened;
import org.lianxin.docket.Privacy;
import org.lianxin.incident.category.Categories;
import org.lianxin.incident.category.Category;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Photos;
import org.lianxin.platform.Rejection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Receives reports from every channel, each at most once.
@Service
public class Reports {
    private final Whereabouts whereabouts;
    private final Categories categories;
    private final Reporters reporters;
    private final Register register;
    private final Merging merging;
    private final Photos photos;
    private final InstantSource clock;

    Reports(
            Whereabouts whereabouts,
            Categories categories,
            Reporters reporters,
            Register register,
            Merging merging,
            Photos photos,
            InstantSource clock) {
        this.whereabouts = whereabouts;
        this.categories = categories;
        this.reporters = reporters;
        this.register = register;
        this.merging = merging;
        this.photos = photos;
        this.clock = clock;
    }

    /// Enters a report. Sent again under the same client id, it brings the first result and changes nothing.
    ///
    /// @throws Rejection `incident.words`, `incident.place-missing`, `incident.category-unknown`, …
    @Transactional
    public Opened receive(Actor by, Report report) {
        var before = register.once(by.county(), report.clientId());
        if (before.isPresent()) {
            return before.get();
        }
        var words = report.words().strip();
        if (words.isEmpty() || words.length() > Report.LONGEST) {
            throw new Rejection("incident.words", Report.LONGEST).field("words");
        }
        photos.check(report.photos());
        var now = clock.instant();
        var spot = whereabouts.find(by.county(), report.place());
        var category = report.category() == null || report.category().isBlank()
                ? Category.UNSPECIFIED
                : categories.on(by.county(), report.category(), now);
        if (report.channel() == Channel.GRID || report.channel().onBehalf()) {
            by.require(IncidentModule.REPORT, spot.area());
        }
        if (category.privacy() == Privacy.X) {
            return register.passOn(by, report, spot.area(), category, now);
        }
        var reporter = reporters.keep(by, report.reporter(), spot.area());
        var receipt = new Receipt(
                report, spot.building(), spot.lon(), spot.lat(), spot.words(), words, reporter, by.id(), now);
        return register.enter(by, receipt, spot.area(), category, answerable(report), null);
    }

    /// Enters a report whose reporter says that it is the same thing as another: it keeps its own number and
    /// code and is answered with the other. See [Merging#joinAsAsked] for when it stays one of its own.
    @Transactional
    public Opened join(Actor by, Report report, @Nullable IncidentId into) {
        var known = register.once(by.county(), report.clientId());
        if (known.isPresent()) {
            return known.get();
        }
        var opened = receive(by, report);
        if (into != null) {
            merging.joinAsAsked(by, new IncidentId(opened.id().value()), into);
        }
        return opened;
    }

    /// A resident holds a code by which she can answer; of a report on behalf of nobody there is nobody to ask.
    private static boolean answerable(Report report) {
        return switch (report.channel()) {
            case RESIDENT, OPEN311 -> true;
            case GRID, SPLIT -> false;
            case PHONE, VISIT, LETTER, WECHAT, HOTLINE -> report.reporter() != null;
        };
    }

    /// The channels through which somebody with an account may report.
    static final List<Channel> BY_STAFF =
            List.of(Channel.GRID, Channel.PHONE, Channel.VISIT, Channel.LETTER, Channel.WECHAT, Channel.HOTLINE);
}
