package org.lianxin.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The official tables that come with the product: `calendar/<year>.csv`, first line `# notice number`.
@Component
class ShippedHolidays {
    private final List<HolidayTable> tables;

    ShippedHolidays() {
        try {
            var found = new ArrayList<HolidayTable>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:calendar/2*.csv")) {
                found.add(HolidayCsv.read(file.getContentAsString(StandardCharsets.UTF_8), true));
            }
            tables = List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<HolidayTable> tables() {
        return tables;
    }
}
