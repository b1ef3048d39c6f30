package org.lianxin.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.EntryId;
import org.lianxin.docket.Histories;
import org.lianxin.docket.History;
import org.lianxin.docket.Holder;
import org.lianxin.docket.Limits;
import org.lianxin.docket.Line;
import org.lianxin.docket.Opening;
import org.lianxin.docket.Reckoning;
import org.lianxin.incident.category.Category;
import org.lianxin.people.PersonId;
import org.lianxin.platform.DemoDistrict;
import org.lianxin.platform.Ids;

/// A year in the demo district, in which what was told happens: reported through some channel, and lived to its end or
/// to the present.
record DemoYear(
        DemoDistrict district,
        List<Category> categories,
        DemoStaff staff,
        DemoTexts texts,
        List<PersonId> reporters,
        Limits limits,
        Reckoning reckoning,
        RandomGenerator chance) {

    DemoCase happen(DemoHot.Told told) {
        var category = categories.stream()
                .filter(c -> c.code().equals(told.category()))
                .findFirst()
                .orElseThrow();
        var spot = told.spot();
        var channel = DemoChances.channel(chance);
        boolean answerable = channel != Channel.GRID;
        var by = channel == Channel.RESIDENT
                ? DemoStaff.Worker.RESIDENT
                : staff.of(staff.receiver(spot.area()), chance, "");
        var receipt = receipt(told, channel, reporter(channel), by);
        var matter = new Matter(
                district.county(),
                new IncidentId(Histories.idAt(told.at())),
                spot.area(),
                category.code(),
                category.grade(),
                category.privacy(),
                null,
                answerable,
                0);
        var clocks = new DemoClocks(district.county(), category, limits, reckoning, answerable, told.at());
        var start = new Incident.Submitted(matter);
        var trace = new DemoTrace(start, clocks, staff.owners(), told.at(), district.now());
        var time = new DemoTime(category, told.at(), chance);
        var life = new DemoLife(
                new DemoCourse(category, spot, staff, texts, clocks, chance, time, trace, district.now()), spot.area());
        life.live(start);
        var history = new History(
                new EntryId(matter.id().value()),
                opening(told, category, channel),
                received(by, told.at(), channel),
                trace.turns(),
                trace.notes(),
                clocks.runs(),
                life.readers());
        return new DemoCase(receipt, matter, trace, history);
    }

    private @Nullable UUID reporter(Channel channel) {
        boolean known = channel != Channel.GRID && (channel != Channel.RESIDENT || chance.nextDouble() < 0.6);
        return known ? DemoTexts.pick(reporters, chance).value() : null;
    }

    private static Receipt receipt(DemoHot.Told told, Channel channel, @Nullable UUID reporter, DemoStaff.Worker by) {
        var spot = told.spot();
        var building = spot.building();
        var place = new Report.Place(building.code().code(), null, null, spot.words());
        var report = new Report(Ids.next(), channel, place, told.words(), told.category(), List.of(), null, false);
        return new Receipt(
                report,
                building.code().code(),
                building.lon(),
                building.lat(),
                spot.words(),
                told.words(),
                reporter,
                by.id(),
                told.at());
    }

    private Opening opening(DemoHot.Told told, Category category, Channel channel) {
        var spot = told.spot();
        return new Opening(
                IncidentModule.KIND,
                Register.title(told.words(), category),
                spot.area(),
                spot.building().code().code(),
                spot.words(),
                category.code(),
                category.privacy(),
                channel.name(),
                Stage.SUBMITTED.name(),
                Holder.unit(staff.receiver(spot.area())),
                told.at());
    }

    private static Line received(DemoStaff.Worker by, Instant at, Channel channel) {
        return new Line(
                by.id(), by.name(), at, "incident.received", Map.of("channel", channel.name()), null, null, true);
    }
}
