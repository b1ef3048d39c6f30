package org.lianxin.territory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;

/// An estate's code: the community in which it was first recorded, `E`, three digits. It stays when borders move.
public record EstateCode(@JsonValue String code) {
    private static final Pattern FORM = Pattern.compile("\\d{12}E\\d{3}");

    /// @throws Rejection `territory.estate-code` when the code has another form
    @JsonCreator
    public EstateCode {
        if (!FORM.matcher(code).matches()) {
            throw new Rejection("territory.estate-code", code).field("estate");
        }
    }

    /// The code of the nth estate of a community.
    public static EstateCode of(AreaCode community, int n) {
        return new EstateCode("%sE%03d".formatted(community.code(), n));
    }

    public County county() {
        return new County(code.substring(0, 6));
    }

    @Override
    public String toString() {
        return code;
    }
}
