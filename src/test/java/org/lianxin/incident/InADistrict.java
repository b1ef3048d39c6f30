package org.lianxin.incident;

import org.junit.jupiter.api.BeforeEach;
import org.lianxin.LianxinTest;
import org.lianxin.incident.ADistrict.Staffed;
import org.springframework.beans.factory.annotation.Autowired;

/// A test of the loop, in a staffed district of its own.
@LianxinTest
abstract class InADistrict {
    @Autowired
    ADistrict districts;

    @Autowired
    AnIncident an;

    @Autowired
    Readings read;

    @Autowired
    Reports reports;

    @Autowired
    Incidents incidents;

    @Autowired
    Work work;

    @Autowired
    Closing closing;

    @Autowired
    Pages pages;

    Staffed d;

    @BeforeEach
    void aDistrict() {
        d = districts.fresh();
    }
}
