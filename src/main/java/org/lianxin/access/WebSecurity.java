package org.lianxin.access;

import java.time.InstantSource;
import java.util.List;
import org.lianxin.platform.Actor;
import org.lianxin.platform.PlatformSettings;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The door of the web server: headers, sessions, and the word of each endpoint.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class WebSecurity implements WebMvcConfigurer {
    /// No script or style that is inline or of another origin; 天地图, where a key is set, is the one outside source
    /// of images. The screens are tested under this policy (`ui/csp.txt`).
    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data: blob: https://*.tianditu.gov.cn",
            "connect-src 'self'",
            "font-src 'self'",
            "worker-src 'self' blob:",
            "manifest-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Identity.class);
    }

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            Sessions sessions,
            PlatformSettings platform,
            AccessSettings settings,
            InstantSource clock,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var filter = new SessionFilter(sessions, new SameSite(platform), problems, settings, clock);
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .headers(h -> h.contentSecurityPolicy(p -> p.policyDirectives(POLICY))
                        .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                p -> p.policy("camera=(self), geolocation=(self), microphone=(), payment=(), usb=()"))
                        .crossOriginOpenerPolicy(o -> o.policy(
                                org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                        .CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .cacheControl(c -> c.disable()))
                .addFilterBefore(filter, AuthorizationFilter.class)
                .authorizeHttpRequests(r -> r.anyRequest().permitAll())
                .build();
    }

    /// Nobody signs in through the framework; without this it would make up a user and print a password.
    @Bean
    AuthenticationManager nobody() {
        return authentication -> {
            throw new ProviderNotFoundException("Sign in at /api/access/session");
        };
    }

    /// An endpoint that does not say who may call it stops the start.
    @Bean
    SmartInitializingSingleton everyEndpointSaysWhoMayCallIt(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints) {
        return () -> endpoints.getHandlerMethods().values().stream()
                .filter(Doorkeeper::ours)
                .forEach(Doorkeeper::rule);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new NotCached());
        registry.addInterceptor(new Doorkeeper());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
    }

    /// What an endpoint answers is for one person at one moment, unless the endpoint says otherwise.
    private static final class NotCached implements org.springframework.web.servlet.HandlerInterceptor {
        @Override
        public boolean preHandle(
                jakarta.servlet.http.HttpServletRequest request,
                jakarta.servlet.http.HttpServletResponse response,
                Object handler) {
            if (request.getRequestURI().startsWith("/api/") && !response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            }
            return true;
        }
    }
}
