package org.lianxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every endpoint of ours, and what stands before it.
@Component
class Endpoints {
    private final RequestMappingHandlerMapping mapping;

    Endpoints(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /// Such as `GET /api/…`.
    Map<String, Doorkeeper.Rule> rules() {
        var rules = new TreeMap<String, Doorkeeper.Rule>();
        methods().forEach((name, method) -> rules.put(name, Doorkeeper.rule(method)));
        return rules;
    }

    Map<String, HandlerMethod> methods() {
        var methods = new TreeMap<String, HandlerMethod>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (Doorkeeper.ours(method)) {
                names(info, method).forEach(name -> methods.put(name, method));
            }
        });
        return methods;
    }

    private static List<String> names(
            org.springframework.web.servlet.mvc.method.RequestMappingInfo info, HandlerMethod method) {
        assertThat(info.getMethodsCondition().getMethods())
                .as("%s names its HTTP method", method)
                .isNotEmpty();
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(m -> info.getPatternValues().stream().map(p -> m + " " + p))
                .toList();
    }

    /// What the endpoint wants to be sent.
    MediaType takes(String endpoint) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(m -> Doorkeeper.ours(m.getValue()))
                .filter(m -> names(m.getKey(), m.getValue()).contains(endpoint))
                .flatMap(m -> m.getKey().getConsumesCondition().getConsumableMediaTypes().stream())
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
    }

    /// Whether the door let the request in, whatever came of it behind.
    static boolean letIn(MockHttpServletResponse answer) throws Exception {
        var words = answer.getContentAsString(StandardCharsets.UTF_8);
        return Arrays.stream(new String[] {"\"access.sign-in-needed\"", "\"platform.denied\""})
                .noneMatch(words::contains);
    }
}
