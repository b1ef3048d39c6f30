package org.lianxin.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.DemoData;
import org.lianxin.platform.DemoDistrict;
import org.lianxin.territory.Building;
import org.lianxin.territory.BuildingCode;
import org.lianxin.territory.Buildings;
import org.lianxin.territory.Door;
import org.springframework.stereotype.Component;

/// The invented people of the demo district, behind its doors.
@Component
class PeopleDemo implements DemoData {
    private static final double LIVED_IN = 0.93;
    private static final int CONSENTS = 240;
    private final Buildings buildings;
    private final Households households;
    private final Consents consents;

    PeopleDemo(Buildings buildings, Households households, Consents consents) {
        this.buildings = buildings;
        this.households = households;
        this.consents = consents;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String what() {
        return "住户与居民（虚构） Households and residents (invented)";
    }

    @Override
    public void fill(DemoDistrict district) {
        var chance = district.chance("people");
        var names = new InventedNames(chance);
        Map<BuildingCode, AreaCode> places = buildings.within(district.county().area()).stream()
                .collect(Collectors.toMap(Building::code, Building::area));
        var homes = new ArrayList<Households.NewHousehold>();
        for (var door : buildings.doorsWithin(district.county().area())) {
            if (chance.nextDouble() < LIVED_IN) {
                var place = Objects.requireNonNull(places.get(door.building()));
                homes.add(home(door, place, names, chance));
            }
        }
        var by = Actor.system(district.county());
        var people = households.registerAll(by, homes);
        giveConsents(by, people, chance);
    }

    private static Households.NewHousehold home(Door door, AreaCode area, InventedNames names, RandomGenerator chance) {
        int many = 1 + (int) Math.min(4, Math.abs(Math.round(chance.nextGaussian(1.6, 1.1))));
        var surname = names.surname();
        var residents = new ArrayList<NewPerson>(many);
        for (int i = 0; i < many; i++) {
            var name = i == 1 ? names.name() : names.of(surname);
            var phone = i < 2 && chance.nextInt(10) > 0 ? names.phone() : null;
            residents.add(new NewPerson(name, phone, null, null, area));
        }
        return new Households.NewHousehold(area, door.building().code(), door.spoken(), residents);
    }

    /// Some who live alone agreed to be looked after; a few took it back.
    private void giveConsents(Actor by, List<List<PersonId>> people, RandomGenerator chance) {
        var alone =
                people.stream().filter(h -> h.size() == 1).map(List::getFirst).toList();
        for (int i = 0; i < Math.min(CONSENTS, alone.size()); i++) {
            var person = alone.get(chance.nextInt(alone.size()));
            var channel = chance.nextInt(3) == 0 ? Consent.Channel.APP : Consent.Channel.PAPER;
            var id = consents.give(by, person, "care", List.of("living-alone", "emergency-contact"), "2026-1", channel);
            if (chance.nextInt(12) == 0) {
                consents.withdraw(by, id, Consent.Channel.PHONE);
            }
        }
    }
}
