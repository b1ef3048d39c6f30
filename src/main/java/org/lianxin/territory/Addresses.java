package org.lianxin.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.springframework.stereotype.Service;

/// Address text to buildings.
@Service
public class Addresses {
    private static final int MOST = 10;

    /// What a name must share with the text to be thought of.
    private static final double LIKE = 0.6;

    private final Versioned<List<Place>> places;

    Addresses(TerritoryVersion versions, Divisions divisions, EstateStore estates, BuildingStore buildings) {
        this.places = new Versioned<>(versions, county -> places(county, divisions, estates, buildings));
    }

    /// A building that the text may mean.
    ///
    /// @param text the address as people say it
    /// @param score from 0 to 1; from 0.6 on the text names this very building
    public record Candidate(Building building, String text, double score) {}

    /// An estate, or the buildings of one street number outside the estates, with its words in plain form.
    private record Place(String name, String address, String community, List<Building> buildings) {}

    private static List<Place> places(
            County county, Divisions divisions, EstateStore estates, BuildingStore buildings) {
        Map<AreaCode, String> communities = new HashMap<>();
        divisions.communities(county).forEach(d -> communities.put(d.code(), d.shortName()));
        var members = new HashMap<String, List<Building>>();
        for (var b : buildings.within(county.area())) {
            var key = b.estate() == null ? b.code().code() : b.estate().code();
            members.computeIfAbsent(key, k -> new ArrayList<>()).add(b);
        }
        var places = new ArrayList<Place>();
        for (var estate : estates.within(county.area())) {
            var own = members.remove(estate.code().code());
            if (own != null) {
                places.add(new Place(
                        AddressText.plain(estate.name()),
                        AddressText.plain(estate.address()),
                        communities.getOrDefault(estate.community(), ""),
                        own));
            }
        }
        members.values()
                .forEach(lone -> places.add(new Place(
                        AddressText.plain(lone.getFirst().name()),
                        AddressText.plain(lone.getFirst().address()),
                        communities.getOrDefault(lone.getFirst().community(), ""),
                        lone)));
        return places;
    }

    /// The buildings that the text may mean, likeliest first, ten at most.
    public List<Candidate> find(County county, String text) {
        var plain = AddressText.plain(text);
        var number = AddressText.building(plain);
        var found = new ArrayList<Candidate>();
        for (var place : places.of(county)) {
            double named = Math.max(AddressText.share(place.name(), plain), street(place, plain));
            if (named >= LIKE) {
                double nearby = !place.community().isEmpty() && plain.contains(place.community()) ? 0.05 : 0;
                place.buildings().stream()
                        .map(b -> new Candidate(b, b.address(), score(place, b, named, number) + nearby))
                        .forEach(found::add);
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(c -> c.building().code().code()))
                .limit(MOST)
                .toList();
    }

    /// Street and number together, or nothing: a street alone is too long to mean a place.
    private static double street(Place place, String plain) {
        return !place.address().isEmpty() && plain.contains(place.address()) ? 0.9 : 0;
    }

    private static double score(Place place, Building building, double named, String number) {
        if (place.buildings().size() == 1) {
            return 0.9 * named;
        }
        boolean same = !number.isEmpty() && AddressText.plain(building.name()).equals(number);
        return same ? 0.95 * named : 0.45 * named;
    }
}
