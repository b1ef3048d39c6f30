package org.lianxin.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerkleTests {
    private static final Merkle MERKLE = new Merkle("SHA-256");
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static Merkle.Edge grown(int size) {
        var edge = new Merkle.Edge(MERKLE, 0, List.of());
        LEAVES.subList(0, size)
                .forEach(l -> edge.append(MERKLE.leaf(HexFormat.of().parseHex(l))));
        return edge;
    }

    /// The vectors of the reference implementation of Certificate Transparency.
    @ParameterizedTest
    @CsvSource({
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void theRootsAreThoseOfTheStandard(int size, String root) {
        assertThat(grown(size).root()).hasToString(root);
    }

    @Test
    void aTreeTakenUpAgainGrowsAsIfItHadNeverStopped() {
        var four = grown(4).root();
        var taken = new Merkle.Edge(MERKLE, 4, List.of(four));
        LEAVES.subList(4, 8)
                .forEach(l -> taken.append(MERKLE.leaf(HexFormat.of().parseHex(l))));
        assertThat(taken.root()).isEqualTo(grown(8).root());
    }

    @Test
    void theDigestOfTheStateMakesOtherRoots() {
        var sm3 = new Merkle("SM3");
        assertThat(sm3.leaf(new byte[0])).isNotEqualTo(MERKLE.leaf(new byte[0]));
    }
}
