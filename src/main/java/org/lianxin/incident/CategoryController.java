package org.lianxin.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.StringReader;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Limit;
import org.lianxin.docket.Privacy;
import org.lianxin.incident.category.Categories;
import org.lianxin.incident.category.Category;
import org.lianxin.incident.category.CategoryStage;
import org.lianxin.incident.category.Grade;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Open;
import org.lianxin.platform.Requires;
import org.lianxin.platform.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The list of what may be reported, public with its limits; kept by whoever configures.
@RestController
class CategoryController {
    private final Categories categories;
    private final InstantSource clock;

    CategoryController(Categories categories, InstantSource clock) {
        this.categories = categories;
        this.clock = clock;
    }

    record CategoryBody(
            @NotBlank @Size(max = 40) String name,
            @NotBlank @Pattern(regexp = "[a-z_]{2,40}") String id,
            @NotBlank @Size(max = 20) String groupName,
            @NotNull Grade grade,
            @Nullable Limit accept,
            @Nullable Limit handle,
            @Nullable Limit secure,
            @Nullable List<CategoryStage> stages,
            @Nullable @Size(max = 60) String transferTo,
            @NotNull Privacy privacy,
            @NotBlank @Size(max = 10) String source,
            @NotNull LocalDate validFrom) {}

    record Loaded(int rows) {}

    /// The list as it holds today.
    ///
    /// @param county without one, the list that comes with the product
    @Open("the list of matters and its time limits are public")
    @GetMapping("/api/open/incident/categories")
    List<Category> open(@RequestParam @Nullable County county) {
        return county == null ? categories.shipped() : categories.on(county, clock.instant());
    }

    /// Every version of every category.
    @SignedIn
    @GetMapping("/api/incident/categories")
    List<Category> versions(Actor actor) {
        return categories.versions(actor.county());
    }

    /// Lets a category hold as given from a day on.
    @Requires("incident.configure")
    @PutMapping("/api/incident/categories/{code}")
    Category put(
            Actor actor, @PathVariable @Pattern(regexp = "\\d{4}") String code, @Valid @RequestBody CategoryBody b) {
        actor.require(IncidentModule.CONFIGURE, actor.county().area());
        var category = new Category(
                code,
                b.name,
                b.id,
                code.substring(0, 2),
                b.groupName,
                b.grade,
                b.accept == null ? b.grade.accept() : b.accept,
                b.handle == null ? b.grade.handle() : b.handle,
                b.secure,
                b.stages == null ? List.of() : b.stages,
                b.transferTo == null || b.transferTo.isBlank() ? null : b.transferTo,
                b.privacy,
                b.source,
                b.validFrom);
        categories.put(actor.county(), category);
        return category;
    }

    /// Lets a whole list, in the form of the shipped `incident/categories.csv`, hold from a day on.
    @Requires("incident.configure")
    @PostMapping("/api/incident/categories/import")
    Loaded load(Actor actor, @RequestParam LocalDate validFrom, @RequestBody String csv) {
        actor.require(IncidentModule.CONFIGURE, actor.county().area());
        return new Loaded(categories.load(actor.county(), new StringReader(csv), validFrom));
    }
}
