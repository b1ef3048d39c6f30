package org.lianxin.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.lianxin.access.Accounts;
import org.lianxin.docket.EntryId;
import org.lianxin.docket.Histories;
import org.lianxin.docket.History;
import org.lianxin.docket.Holder;
import org.lianxin.docket.Limits;
import org.lianxin.docket.Line;
import org.lianxin.docket.Opening;
import org.lianxin.docket.Reckoning;
import org.lianxin.incident.category.Categories;
import org.lianxin.incident.category.Category;
import org.lianxin.organisation.Units;
import org.lianxin.people.NewPerson;
import org.lianxin.people.People;
import org.lianxin.people.PersonId;
import org.lianxin.platform.Actor;
import org.lianxin.platform.DemoData;
import org.lianxin.platform.DemoDistrict;
import org.lianxin.platform.Ids;
import org.lianxin.territory.Buildings;
import org.lianxin.territory.Estates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A year of invented incidents in the demo district: more in the day than at night, fewer at weekends, pipes in the
/// cold and drains in the rain; most in time, some late, some sent back. Those of the last days are still open.
@Component
class IncidentDemo implements DemoData {
    private static final int FULL = 8_400;
    private static final int SMALL = 160;
    private static final int REPORTERS = 600;
    private final Categories categories;
    private final Buildings buildings;
    private final Estates estates;
    private final Units units;
    private final Accounts accounts;
    private final Duties duties;
    private final People people;
    private final Histories histories;
    private final IncidentLoad load;
    private final Limits limits;
    private final Reckoning reckoning;
    private final ApplicationEventPublisher events;

    IncidentDemo(
            Categories categories,
            Buildings buildings,
            Estates estates,
            Units units,
            Accounts accounts,
            Duties duties,
            People people,
            Histories histories,
            IncidentLoad load,
            Limits limits,
            Reckoning reckoning,
            ApplicationEventPublisher events) {
        this.categories = categories;
        this.buildings = buildings;
        this.estates = estates;
        this.units = units;
        this.accounts = accounts;
        this.duties = duties;
        this.people = people;
        this.histories = histories;
        this.load = load;
        this.limits = limits;
        this.reckoning = reckoning;
        this.events = events;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String what() {
        return "一年的事件";
    }

    @Override
    @Transactional
    public void fill(DemoDistrict district) {
        var staff = new DemoStaff(district.county(), units, accounts, duties);
        var places = new DemoPlaces(district.county(), buildings, estates);
        if (staff.isEmpty() || places.isEmpty()) {
            return;
        }
        var chance = district.chance("incident");
        var all = categories.on(district.county(), district.now());
        var texts = new DemoTexts();
        var reporters = reporters(district, chance);
        var stories = new ArrayList<Story>();
        for (var at :
                DemoChances.arrivals(district, district.size() == DemoDistrict.Size.FULL ? FULL : SMALL, chance)) {
            var category = DemoChances.category(all, at, chance);
            var spot = places.any(chance);
            var told = new DemoHot.Told(at, category.code(), spot, texts.report(category.code(), spot, chance));
            stories.add(story(district, all, staff, told, texts, reporters, chance));
        }
        DemoHot.reports(district, places, district.chance("hot"))
                .forEach(told -> stories.add(story(district, all, staff, told, texts, reporters, chance)));
        stories.sort(Comparator.comparing(s -> s.receipt.at()));
        histories.enter(district.county(), stories.stream().map(Story::history).toList());
        load.enter(stories.stream()
                .map(s -> new IncidentLoad.Life(
                        s.matter, s.receipt, s.life.trace.path(), s.life.trace.closedAt(), s.life.trace.denials()))
                .toList());
        stories.forEach(s -> tell(district, s));
    }

    private record Story(Receipt receipt, Matter matter, DemoLife life, History history) {}

    private void tell(DemoDistrict district, Story story) {
        var facts = Map.of("channel", story.receipt.report().channel(), "category", story.matter.category());
        events.publishEvent(new IncidentMoved(
                district.county(),
                story.matter.area(),
                story.matter.id(),
                Stage.SUBMITTED,
                "imported",
                story.receipt.by(),
                facts));
    }

    private List<PersonId> reporters(DemoDistrict district, RandomGenerator chance) {
        var surnames = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林");
        var given = List.of("秀英", "桂兰", "建国", "伟", "静", "淑珍", "磊", "洋", "玉梅", "军", "丽", "志强", "翠花", "海燕");
        int many = district.size() == DemoDistrict.Size.FULL ? REPORTERS : 20;
        var made = new ArrayList<NewPerson>();
        for (int i = 0; i < many; i++) {
            var name = DemoTexts.pick(surnames, chance) + DemoTexts.pick(given, chance);
            made.add(NewPerson.of(name, "1990000%04d".formatted(i)));
        }
        return people.registerAll(Actor.system(district.county()), made);
    }

    private Story story(
            DemoDistrict district,
            List<Category> all,
            DemoStaff staff,
            DemoHot.Told told,
            DemoTexts texts,
            List<PersonId> reporters,
            RandomGenerator chance) {
        var at = told.at();
        var spot = told.spot();
        var words = told.words();
        var category = all.stream()
                .filter(c -> c.code().equals(told.category()))
                .findFirst()
                .orElseThrow();
        var channel = DemoChances.channel(chance);
        boolean answerable = channel != Channel.GRID;
        var by = channel == Channel.RESIDENT
                ? new DemoStaff.Worker(TheRequester.ID, "居民")
                : staff.of(staff.receiver(spot.area()), chance, "");
        @Nullable
        UUID reporter = answerable && (channel != Channel.RESIDENT || chance.nextDouble() < 0.6)
                ? DemoTexts.pick(reporters, chance).value()
                : null;
        var place = new Report.Place(spot.building().code().code(), null, null, spot.words());
        var report = new Report(Ids.next(), channel, place, words, category.code(), List.of(), null, false);
        var receipt = new Receipt(
                report,
                spot.building().code().code(),
                spot.building().lon(),
                spot.building().lat(),
                spot.words(),
                words,
                reporter,
                by.id(),
                at);
        var id = new IncidentId(Histories.idAt(at));
        var matter = new Matter(
                district.county(),
                id,
                spot.area(),
                category.code(),
                category.grade(),
                category.privacy(),
                null,
                answerable,
                0);
        var clocksOf = new DemoClocks(district.county(), category, limits, reckoning, answerable, at);
        var life = new DemoLife(
                new Incident.Submitted(matter), category, spot, staff, texts, clocksOf, chance, at, district.now());
        life.live();
        var opening = new Opening(
                IncidentModule.KIND,
                Register.title(words, category),
                spot.area(),
                spot.building().code().code(),
                spot.words(),
                category.code(),
                category.privacy(),
                channel.name(),
                Stage.SUBMITTED.name(),
                Holder.unit(staff.receiver(spot.area())),
                at);
        var line = new Line(
                by.id(), by.name(), at, "incident.received", Map.of("channel", channel.name()), null, null, true);
        var history = new History(
                new EntryId(id.value()),
                opening,
                line,
                life.trace.turns(),
                life.trace.notes(),
                clocksOf.runs(),
                life.readers());
        return new Story(receipt, matter, life, history);
    }
}
