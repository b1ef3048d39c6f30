package org.lianxin;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {
    private static final ApplicationModules MODULES = ApplicationModules.of(LianxinApplication.class);

    @Test
    void modulesReachEachOtherOnlyThroughTheirRootPackages() {
        MODULES.verify();
    }

    @Test
    void theDrawingOfTheModulesIsWritten() {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml()
                .writeModuleCanvases();
    }
}
