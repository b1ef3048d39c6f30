package org.lianxin.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// People, masked; and in clear to whoever says why.
@RestController
class PeopleController {
    private final People people;
    private final Households households;
    private final Consents consents;

    PeopleController(People people, Households households, Consents consents) {
        this.people = people;
        this.households = households;
        this.consents = consents;
    }

    record PersonPage(MaskedPerson person, List<Household> homes, List<Consent> consents, int looksLeft) {}

    record NewPersonBody(
            @NotBlank String name,
            @Nullable String phone,
            @Nullable String address,
            @NotNull AreaCode area) {}

    record Registered(PersonId id) {}

    record Corrections(@NotEmpty Map<Item, @NotBlank String> items) {}

    record Reason(@NotBlank @Size(max = 200) String reason) {}

    record LookBody(
            @NotNull Purpose purpose,
            @NotBlank @Size(max = 200) String note,
            @NotEmpty Set<Item> items) {}

    record InClear(Map<Item, String> items, int looksLeft) {}

    record NewConsent(
            @NotBlank @Size(max = 60) String purpose,
            @NotEmpty List<@NotBlank String> items,
            @NotBlank @Size(max = 40) String version,
            @NotNull Consent.Channel channel) {}

    record ConsentGiven(Consent.Id id) {}

    /// Exact search: the words travel in the body, so that no access log keeps them.
    record Search(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String idNumber) {}

    @Requires("people.view")
    @PostMapping("/api/people/searches")
    List<MaskedPerson> search(Actor actor, @RequestBody Search in) {
        var county = actor.county();
        var found = Stream.of(
                        in.phone == null || in.phone.isBlank()
                                ? List.<PersonId>of()
                                : people.findByPhone(county, in.phone),
                        in.name == null || in.name.isBlank() ? List.<PersonId>of() : people.findByName(county, in.name),
                        in.idNumber == null || in.idNumber.isBlank()
                                ? List.<PersonId>of()
                                : people.findByIdNumber(county, in.idNumber))
                .flatMap(List::stream)
                .distinct()
                .toList();
        return people.masked(county, found).values().stream()
                .filter(p -> actor.may(PeopleModule.VIEW, area(actor, p)))
                .sorted(java.util.Comparator.comparing(p -> p.id().value()))
                .toList();
    }

    @Requires("people.view")
    @GetMapping("/api/people/households")
    List<Household> households(Actor actor, @RequestParam String building) {
        return actor.areas(PeopleModule.VIEW).stream()
                .flatMap(area -> households.ofBuilding(area, building).stream())
                .toList();
    }

    @Requires("people.edit")
    @PostMapping("/api/people/persons")
    @ResponseStatus(HttpStatus.CREATED)
    Registered register(Actor actor, @Validated @RequestBody NewPersonBody in) {
        actor.require(PeopleModule.EDIT, in.area);
        return new Registered(people.register(actor, new NewPerson(in.name, in.phone, null, in.address, in.area)));
    }

    @Requires("people.view")
    @GetMapping("/api/people/persons/{id}")
    PersonPage person(Actor actor, @PathVariable PersonId id) {
        var person = seen(actor, id, PeopleModule.VIEW);
        return new PersonPage(
                person, households.of(actor.county(), id), consents.of(actor.county(), id), people.looksLeft(actor));
    }

    @Requires("people.edit")
    @PutMapping("/api/people/persons/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(Actor actor, @PathVariable PersonId id, @Validated @RequestBody Corrections in) {
        people.correct(actor, id, in.items);
    }

    @Requires("people.edit")
    @PostMapping("/api/people/persons/{id}/erasures")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(Actor actor, @PathVariable PersonId id, @Validated @RequestBody Reason in) {
        people.forget(actor, id, in.reason);
    }

    @Requires("people.unmask")
    @PostMapping("/api/people/persons/{id}/looks")
    InClear unmask(Actor actor, @PathVariable PersonId id, @Validated @RequestBody LookBody in) {
        var clear = people.unmask(actor, id, in.purpose, in.note, in.items);
        return new InClear(clear, people.looksLeft(actor));
    }

    @Requires("people.looks")
    @GetMapping("/api/people/persons/{id}/looks")
    List<Look> whoLooked(Actor actor, @PathVariable PersonId id) {
        seen(actor, id, PeopleModule.LOOKS);
        return people.whoLooked(actor.county(), id);
    }

    @Requires("people.consents")
    @PostMapping("/api/people/persons/{id}/consents")
    @ResponseStatus(HttpStatus.CREATED)
    ConsentGiven give(Actor actor, @PathVariable PersonId id, @Validated @RequestBody NewConsent in) {
        return new ConsentGiven(consents.give(actor, id, in.purpose, in.items, in.version, in.channel));
    }

    @Requires("people.consents")
    @DeleteMapping("/api/people/consents/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable Consent.Id id, @RequestParam Consent.Channel channel) {
        consents.withdraw(actor, id, channel);
    }

    private MaskedPerson seen(Actor actor, PersonId id, org.lianxin.platform.Permission permission) {
        var person = people.masked(actor.county(), id);
        if (!actor.may(permission, area(actor, person))) {
            throw Rejection.notFound("people.unknown");
        }
        return person;
    }

    private static AreaCode area(Actor actor, MaskedPerson person) {
        return person.area() == null ? actor.county().area() : person.area();
    }
}
