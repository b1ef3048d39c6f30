package org.lianxin.access;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.lianxin.platform.County;
import org.lianxin.platform.Digests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Ten codes for a lost phone, each good once. They hold 80 random bits, so a plain digest keeps them.
@Component
class RecoveryCodes {
    private static final int HOW_MANY = 10;
    private final JdbcClient db;
    private final Passwords passwords;

    RecoveryCodes(JdbcClient db, Passwords passwords) {
        this.db = db;
        this.passwords = passwords;
    }

    /// Makes new codes; the old ones end. They are shown once and cannot be shown again.
    List<String> renew(County county, AccountId account) {
        db.sql("delete from access_recovery where county = :county and account = :account")
                .param("county", county.code())
                .param("account", account.value())
                .update();
        var codes =
                IntStream.range(0, HOW_MANY).mapToObj(i -> passwords.oneTime()).toList();
        for (var code : codes) {
            db.sql("insert into access_recovery (county, account, code) values (:county, :account, :code)")
                    .param("county", county.code())
                    .param("account", account.value())
                    .param("code", digest(account, code))
                    .update();
        }
        return codes;
    }

    boolean use(County county, AccountId account, String code) {
        return db.sql("delete from access_recovery where county = :county and account = :account and code = :code")
                        .param("county", county.code())
                        .param("account", account.value())
                        .param("code", digest(account, code))
                        .update()
                == 1;
    }

    private static String digest(AccountId account, String code) {
        return Digests.sha256(account + ":" + code.toLowerCase(Locale.ROOT).replace("-", ""));
    }
}
