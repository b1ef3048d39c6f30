package org.lianxin.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Limit;
import org.lianxin.organisation.Unit;
import org.lianxin.organisation.Units;
import org.lianxin.platform.Actor;
import org.lianxin.platform.DemoDistrict;
import org.lianxin.platform.Ids;

/// Tells the demo's stories, step by step through the use-cases.
final class DemoTelling {
    /// Not every grid has somebody who accepts.
    private static final int TRIES = 20;

    private static final List<String> CATEGORIES = List.of("0302", "0106", "0402", "0308", "0201", "0403");
    private final DemoLoop loop;
    private final DemoCast cast;
    private final Units units;
    private final DemoDistrict district;
    private final DemoPlaces places;
    private final List<Unit> departments;
    private final DemoTexts texts = new DemoTexts();
    private final RandomGenerator chance;
    private Instant at = Instant.EPOCH;

    DemoTelling(
            DemoLoop loop,
            DemoCast cast,
            Units units,
            DemoDistrict district,
            DemoPlaces places,
            List<Unit> departments) {
        this.loop = loop;
        this.cast = cast;
        this.units = units;
        this.district = district;
        this.places = places;
        this.departments = departments;
        this.chance = district.chance("stories");
    }

    private record Case(IncidentId id, DemoPlaces.Spot spot, Actor worker, Actor dispatcher) {}

    void story(int n, Instant from) {
        at = from;
        var found = somewhere(CATEGORIES.get(n % CATEGORIES.size()));
        if (found == null) {
            return;
        }
        var lead = departments.get(n % departments.size());
        var other = departments.get((n + 1) % departments.size());
        switch (n % 6) {
            case 0 -> whistled(found, lead, other);
            case 1 -> split(found, lead, other);
            case 2 -> merged(found, lead);
            case 3 -> extended(found, lead);
            case 4 -> ruled(found, lead, other);
            default -> reworked(found, lead);
        }
    }

    private void whistled(Case c, Unit lead, Unit called) {
        assign(c.dispatcher, c.id, lead);
        var handler = sign(c.id, lead);
        later(60);
        var blown = loop.whistles.blow(
                c.dispatcher, c.id, Whistle.Kind.HARD, List.of(called.id().value()), "涉及两家单位，请到现场会商");
        var whistle = blown.getFirst().call().id();
        var guest = actor(called);
        later(20);
        loop.whistles.sign(guest, whistle);
        later(30);
        loop.whistles.contact(guest, whistle);
        later(200);
        loop.whistles.arrive(guest, whistle);
        loop.whistles.plan(guest, whistle, "两家分头整改，三日内完成");
        later(300);
        loop.whistles.finish(guest, whistle, "已按方案整改");
        loop.whistles.rate(c.dispatcher, whistle, 5, "到场快，配合好");
        close(c, handler, true);
    }

    private void split(Case c, Unit one, Unit two) {
        later(30);
        var made = loop.parts.split(
                c.dispatcher, c.id, List.of(new Parts.Part("维修损坏设施", null), new Parts.Part("清理现场杂物", null)));
        var leads = List.of(one, two);
        for (int i = 0; i < made.size(); i++) {
            assign(c.dispatcher, made.get(i), leads.get(i));
            var handler = sign(made.get(i), leads.get(i));
            later(180);
            loop.work.finish(handler, made.get(i), "本项已完成", List.of());
            later(30);
            loop.closing.verify(c.dispatcher, made.get(i), null);
        }
        answer(c, true);
    }

    private void merged(Case c, Unit lead) {
        var twin = report(c.spot, "同一处问题，我也来反映一下，请尽快处理");
        later(15);
        loop.incidents.accept(c.worker, twin, "0302", null);
        loop.merging.merge(c.dispatcher, twin, c.id);
        assign(c.dispatcher, c.id, lead);
        close(c, sign(c.id, lead), true);
    }

    private void extended(Case c, Unit lead) {
        assign(c.dispatcher, c.id, lead);
        var handler = sign(c.id, lead);
        later(90);
        loop.work.askExtension(handler, c.id, Limit.parse("1 nh"), "配件需从外地调运");
        later(40);
        loop.work.decideExtension(c.dispatcher, c.id, true, null);
        close(c, handler, true);
    }

    private void ruled(Case c, Unit refused, Unit given) {
        assign(c.dispatcher, c.id, refused);
        later(50);
        loop.work.sendBack(actor(refused), c.id, "不属于本单位职责范围");
        assign(c.dispatcher, c.id, given);
        close(c, sign(c.id, given), true);
    }

    private void reworked(Case c, Unit lead) {
        assign(c.dispatcher, c.id, lead);
        var handler = sign(c.id, lead);
        later(120);
        loop.work.finish(handler, c.id, "已处理", List.of());
        later(60);
        loop.closing.reject(c.dispatcher, c.id, "现场核查仍有残留");
        close(c, handler, false);
        later(200);
        close(c, handler, true);
    }

    /// Something on every desk: to accept in each community, to sign, to do, to check and to call back in each
    /// unit.
    void today(Instant from) {
        for (var unit : units.all(district.county())) {
            at = from;
            switch (unit.kind()) {
                case COMMUNITY -> places.in(unit.area()).ifPresent(spot -> report(spot, text("0106", spot)));
                case TOWNSHIP_CENTRE -> places.in(unit.area()).ifPresent(spot -> dispatching(spot, "0302"));
                case DEPARTMENT, UTILITY, PROPERTY_COMPANY, DISTRICT_CENTRE -> onTheDesk(unit);
                default -> {}
            }
        }
    }

    private void onTheDesk(Unit unit) {
        var handler = cast.handler(unit.id().value());
        var toSign = somewhere("0302");
        var toDo = somewhere("0308");
        if (toSign == null || toDo == null) {
            return;
        }
        assign(toSign.dispatcher, toSign.id, unit);
        assign(toDo.dispatcher, toDo.id, unit);
        if (handler != null) {
            later(2);
            loop.work.sign(handler, toDo.id);
        }
    }

    /// A matter that waits to be dispatched, at a place where somebody accepts and somebody dispatches.
    private @Nullable Case somewhere(String category) {
        Case found = null;
        for (int turn = 0; turn < TRIES && found == null; turn++) {
            found = dispatching(places.any(chance), category);
        }
        return found;
    }

    private @Nullable Case dispatching(DemoPlaces.Spot spot, String category) {
        var area = spot.area();
        var worker = cast.accepter(area);
        var dispatcher = cast.dispatcher(area);
        if (worker == null || dispatcher == null) {
            return null;
        }
        var id = report(spot, text(category, spot));
        later(6);
        loop.incidents.accept(worker, id, category, null);
        later(4);
        loop.incidents.escalate(worker, id, "需要有关单位办理");
        return new Case(id, spot, worker, dispatcher);
    }

    private String text(String category, DemoPlaces.Spot spot) {
        return texts.report(category, spot, chance);
    }

    private IncidentId report(DemoPlaces.Spot spot, String words) {
        loop.at(at);
        var place = new Report.Place(spot.building().code().code(), null, null, spot.words());
        var report = new Report(Ids.next(), Channel.RESIDENT, place, words, null, List.of(), null, false);
        var opened = loop.reports.receive(new TheRequester(district.county()), report);
        return new IncidentId(opened.id().value());
    }

    private void assign(Actor dispatcher, IncidentId id, Unit lead) {
        later(8);
        loop.incidents.dispatch(dispatcher, id, lead.id().value(), List.of(), null);
    }

    private Actor sign(IncidentId id, Unit lead) {
        later(25);
        var handler = actor(lead);
        loop.work.sign(handler, id);
        return handler;
    }

    private void close(Case c, Actor handler, boolean solved) {
        later(150);
        loop.work.finish(handler, c.id, "已办理完毕，请核查", List.of());
        later(40);
        loop.closing.verify(c.dispatcher, c.id, null);
        answer(c, solved);
    }

    private void answer(Case c, boolean solved) {
        later(90);
        loop.closing.answer(
                district.county(), c.id, new Answer(solved, solved, null, Answer.Via.PAGE, TheRequester.ID));
    }

    private Actor actor(Unit unit) {
        var found = cast.handler(unit.id().value());
        if (found == null) {
            throw new IllegalStateException("nobody works for " + unit.name());
        }
        return found;
    }

    private void later(int minutes) {
        at = at.plus(Duration.ofMinutes(minutes));
        loop.at(at);
    }
}
