package org.lianxin.platform;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets a controller take ids as path variables and parameters: any record of one [UUID].
@Configuration(proxyBeanMethods = false)
class IdWords implements WebMvcConfigurer {
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new ToId());
    }

    private static final class ToId implements ConditionalGenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, Record.class));
        }

        @Override
        public boolean matches(TypeDescriptor from, TypeDescriptor to) {
            return constructor(to.getType()) != null;
        }

        @Override
        public @Nullable Object convert(@Nullable Object words, TypeDescriptor from, TypeDescriptor to) {
            var constructor = constructor(to.getType());
            if (words == null || constructor == null) {
                return null;
            }
            try {
                constructor.setAccessible(true);
                return constructor.newInstance(UUID.fromString(words.toString()));
            } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
                throw new IllegalArgumentException(e);
            }
        }

        private static @Nullable Constructor<?> constructor(Class<?> type) {
            var components = type.getRecordComponents();
            if (components == null || components.length != 1 || components[0].getType() != UUID.class) {
                return null;
            }
            try {
                return type.getDeclaredConstructor(UUID.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
