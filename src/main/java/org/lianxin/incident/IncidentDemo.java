package org.lianxin.incident;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.lianxin.access.Accounts;
import org.lianxin.docket.Clocks;
import org.lianxin.docket.EntryId;
import org.lianxin.docket.Histories;
import org.lianxin.docket.History;
import org.lianxin.docket.Holder;
import org.lianxin.docket.Limits;
import org.lianxin.docket.Line;
import org.lianxin.docket.Opening;
import org.lianxin.docket.Privacy;
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
import org.lianxin.platform.Zones;
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
    private static final Map<String, Double> MIX = Map.ofEntries(
            Map.entry("01", 0.21),
            Map.entry("02", 0.15),
            Map.entry("03", 0.16),
            Map.entry("04", 0.09),
            Map.entry("05", 0.012),
            Map.entry("06", 0.06),
            Map.entry("07", 0.11),
            Map.entry("08", 0.06),
            Map.entry("09", 0.015),
            Map.entry("10", 0.075),
            Map.entry("11", 0.02),
            Map.entry("12", 0.045),
            Map.entry("13", 0.003));
    private static final Map<Channel, Double> CHANNELS = Map.of(
            Channel.RESIDENT, 0.45,
            Channel.GRID, 0.29,
            Channel.PHONE, 0.09,
            Channel.HOTLINE, 0.08,
            Channel.WECHAT, 0.05,
            Channel.VISIT, 0.03,
            Channel.LETTER, 0.01);
    private static final int[] HOURS = {
        1, 1, 1, 1, 1, 2, 5, 9, 14, 17, 15, 11, 7, 8, 12, 13, 12, 11, 10, 12, 10, 6, 3, 2
    };

    private final Categories categories;
    private final Buildings buildings;
    private final Estates estates;
    private final Units units;
    private final Accounts accounts;
    private final Duties duties;
    private final People people;
    private final Histories histories;
    private final IncidentStore store;
    private final Limits limits;
    private final Clocks clocks;
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
            IncidentStore store,
            Limits limits,
            Clocks clocks,
            ApplicationEventPublisher events) {
        this.categories = categories;
        this.buildings = buildings;
        this.estates = estates;
        this.units = units;
        this.accounts = accounts;
        this.duties = duties;
        this.people = people;
        this.histories = histories;
        this.store = store;
        this.limits = limits;
        this.clocks = clocks;
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
        var texts = new DemoTexts();
        var reporters = reporters(district, chance);
        var stories = new ArrayList<Story>();
        for (var at : arrivals(district, chance)) {
            stories.add(story(district, staff, places, texts, reporters, chance, at));
        }
        histories.enter(district.county(), stories.stream().map(Story::history).toList());
        stories.forEach(s -> write(district, s));
    }

    private record Story(Receipt receipt, Matter matter, DemoLife life, History history) {}

    private void write(DemoDistrict district, Story story) {
        store.insert(story.matter, story.receipt);
        if (story.life.path.size() > 1) {
            store.putAll(story.life.path);
        }
        if (story.history.turns().stream().anyMatch(t -> t.owner() == null)) {
            store.closedAt(story.matter, story.life.lastAt());
        }
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

    /// When reports come in: by day of week, by hour, and a few more from month to month.
    private static List<Instant> arrivals(DemoDistrict district, RandomGenerator chance) {
        boolean full = district.size() == DemoDistrict.Size.FULL;
        int days = full ? 365 : 30;
        double perDay = (full ? FULL : SMALL) / (double) days;
        var today = LocalDate.ofInstant(district.now(), Zones.COUNTY);
        var moments = new ArrayList<Instant>();
        for (int back = days; back >= 0; back--) {
            var day = today.minusDays(back);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            double mean = perDay * (weekend ? 0.68 : 1.12) * (1.2 - 0.4 * back / days);
            int many = (int) Math.round(Math.max(0, mean + Math.sqrt(mean) * chance.nextGaussian()));
            for (int i = 0; i < many; i++) {
                var at = moment(day, chance);
                if (at.isBefore(district.now())) {
                    moments.add(at);
                }
            }
        }
        moments.sort(null);
        return moments;
    }

    private static Instant moment(LocalDate day, RandomGenerator chance) {
        int left = chance.nextInt(java.util.Arrays.stream(HOURS).sum());
        int hour = 0;
        while (left >= HOURS[hour]) {
            left -= HOURS[hour++];
        }
        return ZonedDateTime.of(day.atTime(hour, chance.nextInt(60), chance.nextInt(60)), Zones.COUNTY)
                .toInstant();
    }

    private Story story(
            DemoDistrict district,
            DemoStaff staff,
            DemoPlaces places,
            DemoTexts texts,
            List<PersonId> reporters,
            RandomGenerator chance,
            Instant at) {
        var category = category(district, at, chance);
        var spot = places.any(chance);
        var channel = channel(chance);
        var words = texts.report(category.code(), spot, chance);
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
        var clocksOf = new DemoClocks(district.county(), category, limits, clocks, answerable, at);
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
                life.turns,
                life.notes,
                life.clocks.runs(),
                List.copyOf(life.readers));
        return new Story(receipt, matter, life, history);
    }

    private Category category(DemoDistrict district, Instant at, RandomGenerator chance) {
        int month = at.atZone(Zones.COUNTY).getMonthValue();
        boolean cold = month <= 2 || month == 12;
        boolean wet = month >= 6 && month <= 8;
        var all = categories.on(district.county(), district.now()).stream()
                .filter(c -> c.privacy() != Privacy.X)
                .toList();
        return weighted(
                all,
                c -> MIX.getOrDefault(c.group(), 0.01)
                        / Math.pow(1 + Integer.parseInt(c.code().substring(2)), 0.55)
                        * season(c.code(), cold, wet),
                chance);
    }

    private static double season(String code, boolean cold, boolean wet) {
        return switch (code) {
            case "0307" -> cold ? 9 : 0.1;
            case "0304", "0706" -> cold ? 2.2 : 1;
            case "0308", "0105", "0705" -> wet ? 2.6 : 0.9;
            case "1302" -> wet ? 4 : 0.1;
            case "1002", "0201", "1001" -> wet ? 1.7 : 1;
            case "1205" -> 0.5;
            default -> 1;
        };
    }

    private static Channel channel(RandomGenerator chance) {
        return weighted(List.of(Channel.values()), c -> CHANNELS.getOrDefault(c, 0.0), chance);
    }

    private static <T> T weighted(List<T> list, java.util.function.ToDoubleFunction<T> weight, RandomGenerator chance) {
        double left = chance.nextDouble() * list.stream().mapToDouble(weight).sum();
        for (var each : list) {
            left -= weight.applyAsDouble(each);
            if (left < 0) {
                return each;
            }
        }
        return list.getLast();
    }
}
