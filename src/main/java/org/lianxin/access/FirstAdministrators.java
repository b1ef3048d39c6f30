package org.lianxin.access;

import java.util.ArrayList;
import java.util.List;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Greeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// At the first start of a real county there is nobody who could let anybody in: three administrators are made, one for
/// each separated duty, with passwords for one use that are printed once and never stored in clear.
@Component
class FirstAdministrators implements Greeting {
    private final Accounts accounts;
    private final Assignments assignments;
    private final JdbcClient db;
    private final AccessSettings settings;
    private final TransactionTemplate transaction;

    FirstAdministrators(
            Accounts accounts,
            Assignments assignments,
            JdbcClient db,
            AccessSettings settings,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.db = db;
        this.settings = settings;
        this.transaction = transaction;
    }

    @Override
    public List<String> lines(boolean demo) {
        if (demo) {
            return List.of();
        }
        if (settings.county() == null) {
            boolean nobody = db.sql("select not exists (select 1 from access_account)")
                    .query(Boolean.class)
                    .single();
            return nobody
                    ? List.of(
                            "还没有账号：请用 --set lianxin.access.county=六位县区代码 启动一次，系统会建立三位首任管理员。",
                            "No account exists yet. Start once with --set lianxin.access.county=340404 (your county's six"
                                    + " digits), and the first administrators are made.")
                    : List.of();
        }
        var county = new County(settings.county());
        return transaction.execute(t -> make(county));
    }

    private List<String> make(County county) {
        db.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended('first administrators', 0))) l")
                .query(Integer.class)
                .single();
        boolean some = db.sql("select exists (select 1 from access_account where county = :county)")
                .param("county", county.code())
                .query(Boolean.class)
                .single();
        if (some) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("首任管理员 First administrators of " + county + " (三员分立; each password works once, write it down now):");
        lines.add(first(county, "sysadmin", "系统管理员", "SYS_ADMIN"));
        lines.add(first(county, "secadmin", "安全管理员", "SEC_ADMIN"));
        lines.add(first(county, "auditadmin", "审计管理员", "AUDIT_ADMIN"));
        return lines;
    }

    private String first(County county, String login, String name, String role) {
        var by = Actor.system(county);
        var opened = accounts.open(by, login, name, null);
        assignments.give(by, opened.id(), role, county.area(), null, null, null);
        return "  %-12s %s   %s".formatted(login, opened.oneTimePassword(), name);
    }
}
