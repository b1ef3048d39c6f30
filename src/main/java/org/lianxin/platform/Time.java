package org.lianxin.platform;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one clock. Everything that asks for the time takes it as a parameter.
@Configuration(proxyBeanMethods = false)
class Time {
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
