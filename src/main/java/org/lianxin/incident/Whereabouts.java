package org.lianxin.incident;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.lianxin.territory.Addresses;
import org.lianxin.territory.Building;
import org.lianxin.territory.BuildingCode;
import org.lianxin.territory.Buildings;
import org.lianxin.territory.EstateCode;
import org.lianxin.territory.Estates;
import org.lianxin.territory.GridLocator;
import org.lianxin.territory.Place;
import org.lianxin.territory.Places;
import org.springframework.stereotype.Component;

/// Finds out where a report belongs: from the code on the sign, the point on the map, or the words.
@Component
class Whereabouts {
    private static final Pattern BUILDING = Pattern.compile("\\d{12}E\\d{3}B\\d{3}");
    private static final Pattern ESTATE = Pattern.compile("\\d{12}E\\d{3}");
    private static final double SURE = 0.6;
    private final GridLocator locator;
    private final Buildings buildings;
    private final Estates estates;
    private final Addresses addresses;
    private final Places places;

    Whereabouts(GridLocator locator, Buildings buildings, Estates estates, Addresses addresses, Places places) {
        this.locator = locator;
        this.buildings = buildings;
        this.estates = estates;
        this.addresses = addresses;
        this.places = places;
    }

    /// A place as the docket keeps it: the narrowest area known.
    record Spot(
            AreaCode area,
            @Nullable String building,
            @Nullable Double lon,
            @Nullable Double lat,
            @Nullable String words) {}

    /// @throws Rejection `incident.place-missing`, `incident.place-unknown`, `incident.place-elsewhere`
    Spot find(County county, Report.Place place) {
        var spot = byPoint(county, place)
                .or(() -> byCode(county, place))
                .or(() -> byWords(county, place))
                .orElseThrow(() -> new Rejection("incident.place-missing").field("place"));
        if (!spot.area().within(county.area())) {
            throw new Rejection("incident.place-elsewhere").field("place");
        }
        return spot;
    }

    private Optional<Spot> byPoint(County county, Report.Place place) {
        var lon = place.lon();
        var lat = place.lat();
        if (lon == null || lat == null) {
            return Optional.empty();
        }
        return locator.locate(county, lon, lat)
                .map(l ->
                        new Spot(l.area(), l.building().map(BuildingCode::code).orElse(null), lon, lat, place.words()));
    }

    /// By the code of a grid, an estate or a building, or by the short one on a printed label.
    private Optional<Spot> byCode(County county, Report.Place place) {
        var read = place.code();
        if (read == null || read.isBlank()) {
            return Optional.empty();
        }
        var code = places.find(read).map(Place::target).orElse(read);
        if (BUILDING.matcher(code).matches()) {
            return Optional.of(buildings
                    .find(new BuildingCode(code))
                    .map(b -> at(b, place))
                    .orElseThrow(() -> unknown(code)));
        }
        if (ESTATE.matcher(code).matches()) {
            var estate = estates.find(new EstateCode(code)).orElseThrow(() -> unknown(code));
            return Optional.of(
                    new Spot(estate.community(), null, place.lon(), place.lat(), named(place, estate.name())));
        }
        return Optional.of(new Spot(new AreaCode(code), null, place.lon(), place.lat(), place.words()));
    }

    private Optional<Spot> byWords(County county, Report.Place place) {
        var words = place.words();
        if (words == null || words.isBlank()) {
            return Optional.empty();
        }
        return addresses.find(county, words).stream()
                .findFirst()
                .filter(c -> c.score() >= SURE)
                .map(c -> at(c.building(), place))
                .or(() -> Optional.of(new Spot(county.area(), null, null, null, words)));
    }

    private static Spot at(Building building, Report.Place place) {
        return new Spot(
                building.area(),
                building.code().code(),
                place.lon() == null ? Double.valueOf(building.lon()) : place.lon(),
                place.lat() == null ? Double.valueOf(building.lat()) : place.lat(),
                named(place, building.name()));
    }

    private static String named(Report.Place place, String name) {
        return place.words() == null || place.words().isBlank() ? name : place.words();
    }

    private static Rejection unknown(String code) {
        return new Rejection("incident.place-unknown", code).field("place");
    }
}
