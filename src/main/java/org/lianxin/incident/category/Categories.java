package org.lianxin.incident.category;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Zones;
import org.lianxin.text.PublicWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The categories of a county. A county that has none yet starts from the shipped list.
@Service
public class Categories {
    private final CategoryStore store;
    private final ShippedCategories shipped;
    private final InstantSource clock;
    private final Cache<County, List<Category>> cache =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(5)).build();

    Categories(CategoryStore store, ShippedCategories shipped, InstantSource clock) {
        this.store = store;
        this.shipped = shipped;
        this.clock = clock;
    }

    /// The categories that hold at the instant, by code.
    public List<Category> on(County county, Instant at) {
        var day = LocalDate.ofInstant(at, Zones.COUNTY);
        return versions(county).stream()
                .filter(c -> !c.validFrom().isAfter(day))
                .collect(Collectors.toMap(Category::code, Function.identity(), Categories::later))
                .values()
                .stream()
                .sorted(Comparator.comparing(Category::code))
                .toList();
    }

    /// The category as it holds at the instant.
    ///
    /// @throws Rejection `incident.category-unknown`
    public Category on(County county, String code, Instant at) {
        return find(county, code, at)
                .orElseThrow(() -> new Rejection("incident.category-unknown", code).field("category"));
    }

    /// The category as it holds at the instant, if there is one.
    public Optional<Category> find(County county, String code, Instant at) {
        if (code.equals(Category.UNSPECIFIED.code())) {
            return Optional.of(Category.UNSPECIFIED);
        }
        var day = LocalDate.ofInstant(at, Zones.COUNTY);
        return versions(county).stream()
                .filter(c -> c.code().equals(code) && !c.validFrom().isAfter(day))
                .max(Comparator.comparing(Category::validFrom));
    }

    /// The names by code, of all versions.
    public Map<String, String> names(County county) {
        return versions(county).stream().collect(Collectors.toMap(Category::code, Category::name, (a, b) -> b));
    }

    /// Lets a category hold as given from its day on; earlier incidents keep the limits that they were promised.
    ///
    /// @throws Rejection `incident.category-in-the-past` when the day is over
    public void put(County county, Category category) {
        PublicWords.require("name", category.name());
        PublicWords.require("groupName", category.groupName());
        PublicWords.require("transferTo", category.transferTo());
        if (category.validFrom().isBefore(LocalDate.ofInstant(clock.instant(), Zones.COUNTY))) {
            throw new Rejection("incident.category-in-the-past", category.validFrom()).field("validFrom");
        }
        versions(county);
        store.put(county, category);
        cache.invalidate(county);
    }

    /// The list that comes with the product.
    public List<Category> shipped() {
        return shipped.list();
    }

    /// Lets a whole list, in the form of the shipped one, hold from a day on.
    ///
    /// @return how many rows it has
    /// @throws Rejection `incident.category-row`, `incident.category-in-the-past`
    @Transactional
    public int load(County county, Reader csv, LocalDate validFrom) {
        var list = ShippedCategories.read(csv, validFrom);
        list.forEach(category -> put(county, category));
        return list.size();
    }

    /// Every version of every category, the shipped ones included.
    public List<Category> versions(County county) {
        return cache.get(county, c -> {
            var found = store.all(c);
            if (!found.isEmpty()) {
                return found;
            }
            shipped.list().forEach(category -> store.put(c, category));
            return store.all(c);
        });
    }

    private static Category later(Category a, Category b) {
        return a.validFrom().isAfter(b.validFrom()) ? a : b;
    }
}
