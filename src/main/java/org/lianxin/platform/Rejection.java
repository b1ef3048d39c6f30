package org.lianxin.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// A request that the rules refuse, by a stable code (`module.reason`) whose sentence stands in
/// `messages/<module>_zh_CN.properties` and `_en`. It becomes an RFC 9457 problem; anything else thrown is a bug.
public final class Rejection extends RuntimeException {
    private final String code;
    private final transient List<Object> args;
    private @Nullable String field;
    private HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;

    public Rejection(String code, @Nullable Object... args) {
        super(code);
        this.code = code;
        this.args = java.util.Arrays.stream(args)
                .<Object>map(a -> a == null ? "" : a)
                .toList();
    }

    /// Something that is not there, or that the asker may not know of.
    public static Rejection notFound(String code, @Nullable Object... args) {
        return new Rejection(code, args).status(HttpStatus.NOT_FOUND);
    }

    /// Something that the asker may not do.
    public static Rejection denied(String code, @Nullable Object... args) {
        return new Rejection(code, args).status(HttpStatus.FORBIDDEN);
    }

    /// Something that another has changed, or that stands already.
    public static Rejection conflict(String code, @Nullable Object... args) {
        return new Rejection(code, args).status(HttpStatus.CONFLICT);
    }

    /// Names the field of the request that broke the rule.
    public Rejection field(String name) {
        this.field = name;
        return this;
    }

    public Rejection status(HttpStatus status) {
        this.status = status;
        return this;
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }

    public @Nullable String field() {
        return field;
    }

    public HttpStatus status() {
        return status;
    }

    @Override
    public String getMessage() {
        return args.isEmpty() ? code : code + " " + args;
    }
}
