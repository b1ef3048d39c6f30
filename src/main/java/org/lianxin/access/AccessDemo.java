package org.lianxin.access;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.organisation.Unit;
import org.lianxin.organisation.Units;
import org.lianxin.people.InventedNames;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.DemoData;
import org.lianxin.platform.DemoDistrict;
import org.lianxin.platform.Greeting;
import org.lianxin.territory.Divisions;
import org.lianxin.territory.Grids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Accounts of every role for the demo district, all with one password, which is shown.
@Component
class AccessDemo implements DemoData, Greeting {
    static final String PASSWORD = "lianxin-2026";
    private final Accounts accounts;
    private final Assignments assignments;
    private final Passwords passwords;
    private final Divisions divisions;
    private final Grids grids;
    private final Units units;
    private final TransactionTemplate transaction;

    AccessDemo(
            Accounts accounts,
            Assignments assignments,
            Passwords passwords,
            Divisions divisions,
            Grids grids,
            Units units,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.passwords = passwords;
        this.divisions = divisions;
        this.grids = grids;
        this.units = units;
        this.transaction = transaction;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String what() {
        return "各角色账号 Accounts of every role";
    }

    @Override
    public void fill(DemoDistrict district) {
        var hash = passwords.hash(PASSWORD);
        transaction.executeWithoutResult(t -> new Filling(district, hash).all());
    }

    private final class Filling {
        private final DemoDistrict district;
        private final AreaCode county;
        private final Actor by;
        private final String hash;
        private final InventedNames names;

        Filling(DemoDistrict district, String hash) {
            this.district = district;
            this.county = district.county().area();
            this.by = Actor.system(district.county());
            this.hash = hash;
            this.names = new InventedNames(district.chance("access"));
        }

        void all() {
            ofTheCounty();
            ofUnits();
            ofCommunities();
        }

        private void ofTheCounty() {
            var centre = unit(county, Unit.Kind.DISTRICT_CENTRE);
            for (int i = 1; i <= 3; i++) {
                open("zhongxin%02d".formatted(i), "COUNTY_DISPATCHER", county, centre);
            }
            open("lingdao01", "COUNTY_LEADER", county, null);
            open("ducha01", "SUPERVISOR", county, null);
            open("yinsi01", "PRIVACY_OFFICER", county, null);
            open("mingan01", "RESTRICTED_HANDLER", county, centre);
            open("xitong01", "SYS_ADMIN", county, null);
            open("anquan01", "SEC_ADMIN", county, null);
            open("shenji01", "AUDIT_ADMIN", county, null);
        }

        private void ofUnits() {
            int department = 0;
            int company = 0;
            int utility = 0;
            for (var unit : units.all(district.county())) {
                switch (unit.kind()) {
                    case DEPARTMENT -> handler("bumen%02d".formatted(++department), unit);
                    case PROPERTY_COMPANY -> handler("wuye%02d".formatted(++company), unit);
                    case UTILITY -> handler("gongyong%02d".formatted(++utility), unit);
                    default -> {}
                }
            }
            int township = 0;
            for (var street : divisions.children(county)) {
                var centre = unit(street.code(), Unit.Kind.TOWNSHIP_CENTRE);
                open("jiedao%02d".formatted(++township), "STREET_DISPATCHER", street.code(), centre);
            }
        }

        private void handler(String login, Unit unit) {
            open(login, "DEPT_HANDLER", county, unit.id().value());
        }

        private void ofCommunities() {
            var communities = divisions.communities(district.county());
            int clerk = 0;
            int worker = 0;
            for (var community : communities) {
                var unit = unit(community.code(), Unit.Kind.COMMUNITY);
                open("shequ%02d".formatted(++clerk), "COMMUNITY_CLERK", community.code(), unit);
                for (var grid : grids.within(community.code())) {
                    if (grid.code().level() == AreaCode.Level.GRID) {
                        open("wangge%02d".formatted(++worker), "GRID_WORKER", grid.code(), unit);
                    }
                }
            }
            ofNeighbours(communities.isEmpty() ? county : communities.getFirst().code());
        }

        private void ofNeighbours(AreaCode community) {
            var grid = grids.within(community).stream()
                    .findFirst()
                    .map(g -> g.code())
                    .orElse(community);
            open("louzhang01", "BUILDING_HEAD", grid, null);
            open("dangyuan01", "MEMBER_HOUSEHOLD", grid, null);
            open("yizhan01", "POST_MASTER", community, null);
            open("tiaojie01", "MEDIATOR", community, null);
            open("zhiyuan01", "VOLUNTEER", community, null);
            open("jumin01", "RESIDENT", community, null);
        }

        private @Nullable UUID unit(AreaCode area, Unit.Kind kind) {
            return units.of(area, kind).stream()
                    .findFirst()
                    .map(u -> u.id().value())
                    .orElse(null);
        }

        private void open(String login, String role, AreaCode area, @Nullable UUID unit) {
            var account = accounts.insert(by, login, names.name(), null, hash, false);
            assignments.give(by, account, role, area, unit, district.now().minusSeconds(400L * 86_400), null);
        }
    }

    @Override
    public List<String> lines(boolean demo) {
        if (!demo) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("演示账号 Demo accounts, password of all: " + PASSWORD
                + "   (two-step sign-in is waived in the demo only)");
        lines.add("  wangge01 … 网格员 grid workers        shequ01 … 社区 communities       jiedao01 … 街镇 townships");
        lines.add("  zhongxin01 区中心 district centre     bumen01 …  部门 departments      wuye01 …   物业 property");
        lines.add("  lingdao01 分管领导 leader   ducha01 督查 supervisor   yinsi01 个人信息保护 privacy officer");
        lines.add("  xitong01 系统管理员 · anquan01 安全管理员 · shenji01 审计管理员 (three separated administrators)");
        lines.add("  mingan01 敏感事项  louzhang01 楼栋长  dangyuan01 党员中心户  yizhan01 驿站  tiaojie01 调解员  zhiyuan01 志愿者");
        return lines;
    }
}
