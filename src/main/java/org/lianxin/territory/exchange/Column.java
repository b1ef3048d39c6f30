package org.lianxin.territory.exchange;

/// A column of an exchanged table.
///
/// @param key its name in CSV, JSON and GeoJSON files of machines
/// @param title its name in tables of people; both are read
/// @param meaning what belongs there, for the template
public record Column(String key, String title, boolean required, String meaning) {
    boolean named(String heading) {
        var bare = heading.strip().replace("*", "");
        return key.equalsIgnoreCase(bare) || title.equals(bare);
    }
}
