package org.lianxin.journal;

import java.util.List;
import java.util.Optional;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.springframework.stereotype.Service;

/// What the journal can show and prove.
@Service
public class Journal {
    private final JournalStore store;
    private final Proofs proofs;
    private final Verifier verifier;

    Journal(JournalStore store, Proofs proofs, Verifier verifier) {
        this.store = store;
        this.proofs = proofs;
        this.verifier = verifier;
    }

    /// The proof that the first thing recorded about a subject is in the journal; empty for the moment, at most about
    /// a second, until it is sealed.
    ///
    /// @param subject such as `incident:0198…`
    public Optional<Slip> receipt(County county, String subject) {
        return store.leaves(county, subject).stream().findFirst().map(this::slip);
    }

    /// The last root of a county's journal; empty while nothing was written.
    public Optional<Root> last(County county) {
        return store.last(county).map(JournalStore.Sealed::root);
    }

    /// A root and the proof that the tree of an earlier one is its beginning.
    ///
    /// @param proof empty also when a new volume began between them, in which case the chain alone ties them
    public record Growth(Root first, Root second, List<Hash> proof) {}

    /// @throws Rejection `journal.root-unknown` (404), `journal.root-order`
    public Growth growth(County county, long first, long second) {
        var from = root(county, first);
        var to = root(county, second);
        if (from.number() > to.number()) {
            throw new Rejection("journal.root-order").field("to");
        }
        boolean sameVolume = from.volume() == to.volume();
        return new Growth(from, to, sameVolume ? proofs.consistency(from, to) : List.of());
    }

    /// @throws Rejection `journal.root-unknown` (404)
    public Root root(County county, long number) {
        return store.root(county, number).orElseThrow(() -> Rejection.notFound("journal.root-unknown", number));
    }

    /// Checks the whole journal of a county.
    public Check check(County county) {
        return verifier.check(county);
    }

    private Slip slip(JournalStore.Leaf leaf) {
        var county = leaf.entry().county();
        var root = store.rootOver(county, leaf.volume(), leaf.index());
        var before = root.number() == 1
                ? new Merkle(root.digest()).beginning()
                : root(county, root.number() - 1).chained();
        return new Slip(Slip.FORMAT, leaf.entry(), leaf.index(), proofs.inclusion(root, leaf.index()), root, before);
    }
}
