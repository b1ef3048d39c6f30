package org.lianxin.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.ModuleManifest;
import org.lianxin.platform.Permission;
import org.lianxin.platform.Rejection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The roles of a county: those of the product (`access/roles.csv`), with what the county granted or took, and its own.
@Component
public class Roles {
    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9_]{2,39}");
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Set<String> known;
    private final Map<String, Role> shipped = new LinkedHashMap<>();
    private final Cache<County, Map<String, Role>> cache =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(5)).build();

    Roles(JdbcClient db, ApplicationEventPublisher events, List<ModuleManifest> modules) {
        this.db = db;
        this.events = events;
        this.known = modules.stream()
                .flatMap(m -> m.permissions().stream())
                .map(p -> p.id())
                .collect(Collectors.toCollection(TreeSet::new));
        var permissions = read("access/roles.csv").stream()
                .collect(Collectors.groupingBy(
                        r -> r.get("role"), Collectors.mapping(r -> r.get("permission"), Collectors.toSet())));
        read("access/role-titles.csv").forEach(r -> {
            var id = r.get("role");
            var duty = r.get("duty").isEmpty() ? null : r.get("duty");
            var role = new Role(
                    id,
                    r.get("zh"),
                    r.get("en"),
                    r.get("privileged").equals("yes"),
                    duty,
                    false,
                    permissions.getOrDefault(id, Set.of()));
            shipped.put(id, role);
        });
    }

    /// Every role of the county, by id.
    public Map<String, Role> of(County county) {
        return cache.get(county, this::load);
    }

    /// The ids of the roles that grant a permission.
    List<String> granting(County county, Permission permission) {
        return of(county).values().stream()
                .filter(r -> r.permissions().contains(permission.id()))
                .map(Role::id)
                .toList();
    }

    /// @throws Rejection `access.role-unknown` (404)
    public Role get(County county, String role) {
        var found = of(county).get(role);
        if (found == null) {
            throw Rejection.notFound("access.role-unknown", role).field("role");
        }
        return found;
    }

    /// Every permission that some module asks for.
    public Set<String> permissions() {
        return known;
    }

    /// Makes a role of the county's own, without permissions.
    ///
    /// @throws Rejection `access.role-form`, `access.role-taken`
    @Transactional
    public void make(Actor by, String id, String zh, String en, boolean privileged) {
        by.require(AccessModule.ROLES, by.county().area());
        if (!ID.matcher(id).matches()) {
            throw new Rejection("access.role-form").field("id");
        }
        if (load(by.county()).containsKey(id)) {
            throw Rejection.conflict("access.role-taken", id).field("id");
        }
        db.sql("insert into access_role (county, id, zh, en, privileged) values (:county, :id, :zh, :en, :privileged)")
                .param("county", by.county().code())
                .param("id", id)
                .param("zh", zh)
                .param("en", en)
                .param("privileged", privileged)
                .update();
        tell(by, "access.role-made", id, Map.of("privileged", privileged));
    }

    /// Grants a permission to a role of the county, or takes it. What the three administrators may do is fixed, and
    /// theirs alone: otherwise one of them could become another.
    ///
    /// @throws Rejection `access.role-fixed`, `access.permission-unknown`, `access.role-unknown`
    @Transactional
    public void change(Actor by, String id, String permission, boolean granted) {
        by.require(AccessModule.ROLES, by.county().area());
        var role = load(by.county()).get(id);
        if (role == null) {
            throw Rejection.notFound("access.role-unknown", id);
        }
        if (!known.contains(permission)) {
            throw Rejection.notFound("access.permission-unknown", permission);
        }
        if (role.duty() != null || permission.startsWith("access.")) {
            throw Rejection.denied("access.role-fixed");
        }
        db.sql("""
                        insert into access_role_change (county, role, permission, granted)
                        values (:county, :role, :permission, :granted)
                        on conflict (county, role, permission) do update set granted = excluded.granted
                        """)
                .param("county", by.county().code())
                .param("role", id)
                .param("permission", permission)
                .param("granted", granted)
                .update();
        tell(
                by,
                granted ? "access.permission-granted" : "access.permission-taken",
                id,
                Map.of("permission", permission));
    }

    private void tell(Actor by, String deed, String role, Map<String, ?> facts) {
        cache.invalidate(by.county());
        events.publishEvent(new AccessDeed(by.county(), null, by.id(), deed, "role:" + role, facts));
    }

    private Map<String, Role> load(County county) {
        var roles = new LinkedHashMap<>(shipped);
        db.sql("select id, zh, en, privileged from access_role where county = :county order by id")
                .param("county", county.code())
                .query((row, n) -> new Role(
                        row.getString("id"),
                        row.getString("zh"),
                        row.getString("en"),
                        row.getBoolean("privileged"),
                        null,
                        true,
                        Set.of()))
                .list()
                .forEach(role -> roles.put(role.id(), role));
        db.sql("select role, permission, granted from access_role_change where county = :county")
                .param("county", county.code())
                .query((row, n) -> new Change(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list()
                .forEach(change -> roles.computeIfPresent(change.role, (id, role) -> change.on(role)));
        return roles;
    }

    private record Change(String role, String permission, boolean granted) {
        Role on(Role role) {
            var permissions = new TreeSet<>(role.permissions());
            if (granted) {
                permissions.add(permission);
            } else {
                permissions.remove(permission);
            }
            return new Role(role.id(), role.zh(), role.en(), role.privileged(), role.duty(), role.own(), permissions);
        }
    }

    private static List<CSVRecord> read(String resource) {
        try (var in = new InputStreamReader(new ClassPathResource(resource).getInputStream(), StandardCharsets.UTF_8)) {
            return new ArrayList<>(CSV.parse(in).getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
