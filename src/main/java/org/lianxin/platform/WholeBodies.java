package org.lianxin.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/// A request's body is whole: what its record does not mark as `@Nullable` must be there. Whoever leaves it out is told
/// its name, and no use-case ever meets the gap.
@RestControllerAdvice
class WholeBodies extends RequestBodyAdviceAdapter {
    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    /// @throws Rejection `platform.missing` (400) with the field's name
    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        check(body, "");
        return body;
    }

    private static void check(@Nullable Object part, String path) {
        if (part instanceof Collection<?> parts) {
            int n = 0;
            for (var one : parts) {
                check(one, path + "[" + n++ + "].");
            }
        } else if (part instanceof Record && part.getClass().getName().startsWith("org.lianxin.")) {
            for (var component : part.getClass().getRecordComponents()) {
                check(part, component, path);
            }
        }
    }

    private static void check(Object whole, RecordComponent component, String path) {
        var value = read(whole, component);
        var name = path + component.getName();
        if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            throw new Rejection("platform.missing", name).field(name).status(HttpStatus.BAD_REQUEST);
        }
        check(value, value instanceof Collection<?> ? name : name + ".");
    }

    private static @Nullable Object read(Object whole, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
