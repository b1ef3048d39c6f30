package org.lianxin.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.lianxin.access.Accounts;
import org.lianxin.access.Assignments;
import org.lianxin.organisation.Unit;
import org.lianxin.organisation.Units;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;

/// Who did what in the demo's past: the accounts of the units, and where a unit has none, people who have left.
final class DemoStaff {
    /// By group of categories, what the answering unit's name contains.
    private static final Map<String, List<String>> ANSWER = Map.ofEntries(
            Map.entry("01", List.of("城市管理", "城管", "环卫")),
            Map.entry("02", List.of("城市管理", "城管")),
            Map.entry("03", List.of("住房", "住建", "市政")),
            Map.entry("0304", List.of("水务", "供水")),
            Map.entry("0305", List.of("供电", "电力")),
            Map.entry("0306", List.of("燃气", "供气")),
            Map.entry("04", List.of("应急", "消防")),
            Map.entry("05", List.of("公安", "派出所")),
            Map.entry("06", List.of("司法")),
            Map.entry("07", List.of("住房", "住建")),
            Map.entry("08", List.of("民政", "人社", "人力资源")),
            Map.entry("09", List.of("民政")),
            Map.entry("10", List.of("生态环境", "环保")),
            Map.entry("11", List.of("市场监督", "市场监管")),
            Map.entry("13", List.of("应急")));

    private final County county;
    private final Accounts accounts;
    private final Assignments assignments;
    private final Duties duties;
    private final Map<UUID, List<Worker>> workers = new HashMap<>();
    private final Map<AreaCode, UUID> receivers = new HashMap<>();
    private final Map<AreaCode, UUID> centres = new HashMap<>();
    private final Map<String, Optional<UUID>> handlers = new HashMap<>();
    private final Owners owners = new Owners(this::receiver, this::centre);
    private final Map<UUID, String> names = new HashMap<>();

    DemoStaff(County county, Units units, Accounts accounts, Assignments assignments, Duties duties) {
        this.county = county;
        this.accounts = accounts;
        this.assignments = assignments;
        this.duties = duties;
        var all = units.all(county);
        all.forEach(u -> names.put(u.id().value(), u.shortName()));
        ANSWER.forEach((category, words) -> all.stream()
                .filter(u -> u.kind() == Unit.Kind.DEPARTMENT || u.kind() == Unit.Kind.UTILITY)
                .filter(u -> words.stream().anyMatch(u.name()::contains))
                .findFirst()
                .ifPresent(u -> duties.give(Duties.Role.HANDLE, category, county.area(), u.id().value())));
    }

    /// Somebody at work.
    record Worker(String id, String name) {
        static final Worker RESIDENT = new Worker(TheRequester.ID, "居民");
        static final Worker SYSTEM = new Worker("system", "系统");
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    Owners owners() {
        return owners;
    }

    UUID receiver(AreaCode area) {
        return receivers.computeIfAbsent(area, duties::receiver);
    }

    UUID centre(AreaCode area) {
        return centres.computeIfAbsent(area, duties::centre);
    }

    UUID lead(String category, AreaCode area) {
        return handlers.computeIfAbsent(category, c -> duties.handler(c, county.area()))
                .orElseGet(() -> centre(area));
    }

    /// One of the unit, but not the one given.
    Worker of(UUID unit, RandomGenerator chance, String butNot) {
        var found = workers.computeIfAbsent(unit, this::find).stream()
                .filter(w -> !w.id().equals(butNot))
                .toList();
        return found.get(chance.nextInt(found.size()));
    }

    private List<Worker> find(UUID unit) {
        var ids = assignments.ofUnit(county, unit);
        var known = new ArrayList<Worker>();
        accounts.names(county, ids).forEach((id, name) -> known.add(new Worker(id.toString(), name)));
        for (int n = known.size(); n < 2; n++) {
            known.add(new Worker("former-" + (n + 1) + "-" + unit, names.getOrDefault(unit, "") + "经办" + (n + 1)));
        }
        return known;
    }
}
