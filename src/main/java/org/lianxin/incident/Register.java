package org.lianxin.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Docket;
import org.lianxin.docket.Holder;
import org.lianxin.docket.Line;
import org.lianxin.docket.Opened;
import org.lianxin.docket.Opening;
import org.lianxin.docket.Privacy;
import org.lianxin.incident.category.Category;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.text.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Enters incidents: docket entry, first clocks and the incident itself, in the one transaction of the report.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Register {
    private static final int TITLE = 40;
    private final Docket docket;
    private final IncidentStore store;
    private final Timekeeping time;
    private final Steps steps;
    private final Duties duties;

    Register(Docket docket, IncidentStore store, Timekeeping time, Steps steps, Duties duties) {
        this.docket = docket;
        this.store = store;
        this.time = time;
        this.steps = steps;
        this.duties = duties;
    }

    /// The result of an earlier report under the same client id. Two at the same moment wait for each other here.
    Optional<Opened> once(County county, UUID clientId) {
        store.lockClient(county, clientId);
        return store.byClient(county, clientId).map(id -> docket.opened(county, id.entry()));
    }

    Opened enter(
            Actor by,
            Receipt receipt,
            AreaCode area,
            Category category,
            boolean answerable,
            @Nullable IncidentId partOf) {
        var owner = Holder.unit(duties.receiver(area));
        var opened = docket.open(opening(receipt, area, category, owner), received(by, receipt));
        var matter = new Matter(
                area.county(),
                new IncidentId(opened.id().value()),
                area,
                category.code(),
                category.grade(),
                category.privacy(),
                partOf,
                answerable,
                0);
        store.insert(matter, receipt);
        if (category.privacy() != Privacy.X) {
            var place = receipt.place() == null ? "" : receipt.place();
            docket.findBy(area.county(), opened.id(), receipt.words() + " " + place, receipt.at());
        }
        docket.admit(area.county(), opened.id(), owner, receipt.at());
        if (!TheRequester.ID.equals(by.id())) {
            docket.admit(area.county(), opened.id(), Holder.account(by.id()), receipt.at());
        }
        time.received(matter, category, receipt.at());
        var facts = Map.of("channel", receipt.report().channel(), "category", category.code());
        steps.announce(by, new Incident.Submitted(matter), "received", facts);
        return opened;
    }

    /// What we may not keep (X) goes to the competent body: no words, no photos, no reporter, only that it came and
    /// went.
    Opened passOn(Actor by, Report report, AreaCode area, Category category, Instant now) {
        var bare = new Report(
                report.clientId(), report.channel(), report.place(), "", category.code(), List.of(), null, true);
        var wide = area.level().compareTo(AreaCode.Level.COMMUNITY) > 0 ? area.at(AreaCode.Level.COMMUNITY) : area;
        var opened = enter(
                by, new Receipt(bare, null, null, null, null, "", null, by.id(), now), wide, category, false, null);
        var submitted = store.take(area.county(), new IncidentId(opened.id().value()), Incident.Submitted.class);
        var body = category.transferTo() == null ? "110" : category.transferTo();
        steps.take(
                by,
                submitted,
                submitted.transferOut(body, opened.number()),
                Steps.Saying.open("transferred", null).with(Map.of("body", body)));
        return opened;
    }

    private static Opening opening(Receipt receipt, AreaCode area, Category category, Holder owner) {
        return new Opening(
                IncidentModule.KIND,
                title(receipt.words(), category),
                area,
                receipt.building(),
                receipt.place(),
                category.code(),
                category.privacy(),
                receipt.report().channel().name(),
                Stage.SUBMITTED.name(),
                owner,
                receipt.at());
    }

    /// The first words of the report without personal data, as titles stand in lists, notices and exports; of what is
    /// not kept, only that there was something.
    static String title(String words, Category category) {
        if (category.privacy() == Privacy.X) {
            return "移交事项";
        }
        var line = PersonalData.mask(words).replaceAll("\\s+", " ").strip();
        return line.length() <= TITLE ? line : line.substring(0, TITLE - 1) + "…";
    }

    private static Line received(Actor by, Receipt receipt) {
        return Line.of(by, receipt.at(), "incident.received")
                .with(Map.of("channel", receipt.report().channel().name()))
                .said(null);
    }
}
