package org.lianxin.platform;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Plain SQL, ready once the tables are.
@Configuration(proxyBeanMethods = false)
class Sql {
    @Bean
    @DependsOn("migrations")
    JdbcClient jdbcClient(DataSource database) {
        return JdbcClient.create(database);
    }
}
