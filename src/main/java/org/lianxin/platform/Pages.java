package org.lianxin.platform;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The pages of the three front ends: every address of a front end is answered by its one page, which finds its way by
/// itself.
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        for (var address : new String[] {"/", "/r/**", "/report/**", "/mine/**", "/guide/**", "/public/**"}) {
            registry.addViewController(address).setViewName("forward:/resident.html");
        }
        for (var address : new String[] {"/field", "/field/**"}) {
            registry.addViewController(address).setViewName("forward:/field.html");
        }
        for (var address : new String[] {"/workbench", "/workbench/**"}) {
            registry.addViewController(address).setViewName("forward:/workbench.html");
        }
    }

    /// What carries a digest in its name never changes; a page is asked for anew each time.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable());
        registry.addResourceHandler("/*.html", "/*.js", "/*.webmanifest", "/*.svg", "/*.png", "/*.ico")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache());
    }
}
