package org.lianxin.incident;

import java.time.Duration;
import org.lianxin.organisation.Unit;
import org.lianxin.organisation.Units;
import org.lianxin.platform.DemoData;
import org.lianxin.platform.DemoDistrict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Cases worth telling, lived through the use-cases themselves: over the year those with whistles, splits, mergers,
/// extensions, rulings and rework; and of today something on the desk of every unit.
@Component
class DemoStories implements DemoData {
    private static final int STORIES = 48;
    private final DemoLoop loop;
    private final Units units;
    private final DemoScene scene;

    DemoStories(DemoLoop loop, Units units, DemoScene scene) {
        this.loop = loop;
        this.units = units;
        this.scene = scene;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public String what() {
        return "吹哨、拆分、并案、延期与今天的待办";
    }

    @Override
    @Transactional
    public void fill(DemoDistrict district) {
        var places = scene.places(district.county());
        var cast = scene.cast(district.county());
        var departments = units.all(district.county()).stream()
                .filter(u -> u.kind() == Unit.Kind.DEPARTMENT || u.kind() == Unit.Kind.UTILITY)
                .filter(u -> cast.handler(u.id().value()) != null)
                .toList();
        if (places.isEmpty() || departments.size() < 2) {
            return;
        }
        var telling = new DemoTelling(loop, cast, units, district, places, departments);
        int many = district.size() == DemoDistrict.Size.FULL ? STORIES : 8;
        for (int n = 0; n < many; n++) {
            var day = district.now().minus(Duration.ofDays(350L - 340L * n / many));
            telling.story(n, day.minus(Duration.ofHours(2)));
        }
        telling.today(district.now().minus(Duration.ofMinutes(100)));
    }
}
