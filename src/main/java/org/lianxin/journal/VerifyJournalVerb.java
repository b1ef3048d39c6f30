package org.lianxin.journal;

import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Server;
import org.lianxin.platform.ServerOptions;
import org.lianxin.platform.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Proves the journal whole, or names what is broken.
@Command(
        name = "verify-journal",
        description = "Read the whole journal again and prove it whole, or name what is broken")
public class VerifyJournalVerb implements Verb {
    private static final int SHOWN = 20;

    @Mixin
    ServerOptions options = new ServerOptions();

    @Option(names = "--root", description = "A chained root that somebody kept: is it still part of history?")
    @Nullable
    String kept;

    @Override
    public Integer call() {
        try (var context = Server.forWork(options)) {
            var checks = context.getBean(Checks.class);
            var counties = checks.counties();
            boolean whole = true;
            for (var county : counties) {
                var check = context.getBean(Journal.class).check(county);
                whole &= check.whole();
                System.out.printf(
                        "%s: %,d entries under %,d roots, %,d not yet sealed: %s%n",
                        county,
                        check.entries(),
                        check.roots(),
                        check.pending(),
                        check.whole() ? "whole 完整" : "BROKEN 有问题");
                check.findings().stream()
                        .limit(SHOWN)
                        .forEach(f -> System.out.println("  " + f.kind() + "  " + f.where()));
                if (check.findings().size() > SHOWN) {
                    System.out.printf("  … and %,d more%n", check.findings().size() - SHOWN);
                }
                if (check.last() != null) {
                    System.out.println("  last chained root " + check.last());
                }
            }
            if (counties.isEmpty()) {
                System.out.println("The journal is empty.");
            }
            return whole && knows(context.getBean(JournalStore.class)) ? 0 : 1;
        }
    }

    private boolean knows(JournalStore store) {
        if (kept == null) {
            return true;
        }
        var found = store.chained(Hash.of(kept));
        System.out.println(found.map(r -> "The kept root is root " + r.number() + " of " + r.county() + ", made "
                        + Entry.moment(r.at()) + ": history up to it is unchanged.")
                .orElse("The kept root is NOT in this journal: its history was rewritten, or it is another journal."));
        return found.isPresent();
    }
}
