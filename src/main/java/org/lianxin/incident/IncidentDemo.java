package org.lianxin.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.lianxin.docket.Histories;
import org.lianxin.docket.Limits;
import org.lianxin.docket.Reckoning;
import org.lianxin.incident.category.Categories;
import org.lianxin.people.NewPerson;
import org.lianxin.people.People;
import org.lianxin.people.PersonId;
import org.lianxin.platform.Actor;
import org.lianxin.platform.DemoData;
import org.lianxin.platform.DemoDistrict;
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
    private final DemoScene scene;
    private final Categories categories;
    private final Limits limits;
    private final Reckoning reckoning;
    private final People people;
    private final Histories histories;
    private final IncidentLoad load;
    private final ApplicationEventPublisher events;

    IncidentDemo(
            DemoScene scene,
            Categories categories,
            Limits limits,
            Reckoning reckoning,
            People people,
            Histories histories,
            IncidentLoad load,
            ApplicationEventPublisher events) {
        this.scene = scene;
        this.categories = categories;
        this.limits = limits;
        this.reckoning = reckoning;
        this.people = people;
        this.histories = histories;
        this.load = load;
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
        var staff = scene.staff(district.county());
        var places = scene.places(district.county());
        if (staff.isEmpty() || places.isEmpty()) {
            return;
        }
        var chance = district.chance("incident");
        var all = categories.on(district.county(), district.now());
        var texts = new DemoTexts();
        var year = new DemoYear(district, all, staff, texts, reporters(district, chance), limits, reckoning, chance);
        var cases = new ArrayList<DemoCase>();
        for (var at :
                DemoChances.arrivals(district, district.size() == DemoDistrict.Size.FULL ? FULL : SMALL, chance)) {
            var category = DemoChances.category(all, at, chance);
            var spot = places.any(chance);
            cases.add(year.happen(
                    new DemoHot.Told(at, category.code(), spot, texts.report(category.code(), spot, chance))));
        }
        DemoHot.reports(district, places, district.chance("hot")).forEach(told -> cases.add(year.happen(told)));
        cases.sort(Comparator.comparing(c -> c.receipt().at()));
        histories.enter(district.county(), cases.stream().map(DemoCase::history).toList());
        load.enter(cases.stream().map(DemoCase::life).toList());
        cases.forEach(c -> events.publishEvent(c.imported()));
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
}
