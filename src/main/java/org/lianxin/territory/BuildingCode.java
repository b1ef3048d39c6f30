package org.lianxin.territory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;

/// A building's code: its estate's code, `B`, three digits. A building outside every estate belongs to estate `E000` of
/// its community.
public record BuildingCode(@JsonValue String code) {
    private static final Pattern FORM = Pattern.compile("\\d{12}E\\d{3}B\\d{3}");

    /// @throws Rejection `territory.building-code` when the code has another form
    @JsonCreator
    public BuildingCode {
        if (!FORM.matcher(code).matches()) {
            throw new Rejection("territory.building-code", code).field("building");
        }
    }

    /// The code of the nth building of an estate.
    public static BuildingCode of(EstateCode estate, int n) {
        return new BuildingCode("%sB%03d".formatted(estate.code(), n));
    }

    public County county() {
        return new County(code.substring(0, 6));
    }

    @Override
    public String toString() {
        return code;
    }
}
