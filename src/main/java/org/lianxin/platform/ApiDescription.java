package org.lianxin.platform;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// How the description of the API names what it speaks of, and says what is always there.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiDescription {
    /// First in the list, so that it is asked last: it answers for everything that no other converter knows.
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver resolverOfTheApi(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new Names()).openapi31(true);
    }

    @Bean
    Always always(ObjectMapperProvider mappers) {
        return new Always(mappers);
    }

    @Bean
    GlobalOperationCustomizer namesOfTheCalls() {
        return (operation, method) -> {
            operation.setOperationId(nameOf(method.getBeanType())
                    .replaceFirst("Controller$", "")
                    .concat("." + method.getMethod().getName()));
            return operation;
        };
    }

    private static String nameOf(Class<?> type) {
        return type.getName()
                .replaceFirst("^org\\.lianxin\\.", "")
                .replace("Controller$", "$")
                .replace('$', '.');
    }

    /// A type is called by its module and by its place in it: two modules may both have a `Page`.
    private static final class Names extends TypeNameResolver {
        private final Map<String, Class<?>> given = new ConcurrentHashMap<>();

        @Override
        protected String getNameOfClass(Class<?> type) {
            if (!type.getName().startsWith("org.lianxin.")) {
                return super.getNameOfClass(type);
            }
            var name = nameOf(type);
            var first = given.putIfAbsent(name, type);
            if (first != null && first != type) {
                throw new IllegalStateException(first + " and " + type + " are both " + name + " to the API");
            }
            return name;
        }
    }

    /// A component of a record is required unless it is `@Nullable`; what is null is left out of every answer.
    private record Always(ObjectMapperProvider mappers) implements ModelConverter {
        @Override
        public @Nullable Schema<?> resolve(
                AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
            if (!chain.hasNext()) {
                return null;
            }
            var found = chain.next().resolve(type, context, chain);
            JavaType java = mappers.jsonMapper().constructType(type.getType());
            if (found != null && java != null && java.getRawClass().isRecord()) {
                var shape = found.get$ref() == null
                        ? found
                        : context.getDefinedModels().get(nameIn(found.get$ref()));
                require(shape, java.getRawClass());
            }
            return found;
        }

        private static void require(@Nullable Schema<?> shape, Class<?> type) {
            if (shape == null || shape.getProperties() == null) {
                return;
            }
            List<String> always = Arrays.stream(type.getRecordComponents())
                    .filter(Always::isThere)
                    .map(RecordComponent::getName)
                    .filter(shape.getProperties()::containsKey)
                    .toList();
            shape.setRequired(always.isEmpty() ? null : always);
        }

        private static boolean isThere(RecordComponent part) {
            return !part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }

        private static String nameIn(String reference) {
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
    }
}
