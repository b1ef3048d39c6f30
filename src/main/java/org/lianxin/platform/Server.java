package org.lianxin.platform;

import java.net.BindException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/// Brings the application up, for serving or for one piece of work at the command line.
public final class Server {
    private Server() {}

    /// Serves until Ctrl-C.
    static int run(ServerOptions options, boolean demo) {
        System.out.println("Lianxin is starting … (data folder " + options.data.toAbsolutePath() + ")");
        var context = start(options, WebApplicationType.SERVLET, demo);
        if (demo) {
            System.out.println("Filling the demo district …");
            try (var progress = new Progress("filling the demo district")) {
                context.getBean(Demo.class).fill(options.demoSize, line -> System.out.println("  " + line));
            }
        }
        context.getBeansOfType(Greeting.class).values().forEach(g -> g.lines(demo)
                .forEach(System.out::println));
        System.out.println("\n连心已启动 Lianxin is ready: " + options.url() + "/   field " + options.url()
                + "/field   workbench " + options.url() + "/workbench\nCtrl-C ends it.");
        var end = new CountDownLatch(1);
        context.addApplicationListener(event -> {
            if (event instanceof org.springframework.context.event.ContextClosedEvent) {
                end.countDown();
            }
        });
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    /// The application without its web server, for a verb that needs the database. Close it when done.
    public static ConfigurableApplicationContext forWork(ServerOptions options) {
        return start(options, WebApplicationType.NONE, false);
    }

    /// The database alone, before any table is made.
    static ConfigurableApplicationContext bare(ServerOptions options) {
        try {
            return new SpringApplicationBuilder(BareDatabase.class)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .properties("lianxin.serving=false")
                    .run(options.arguments().toArray(String[]::new));
        } catch (RuntimeException e) {
            throw plain(e, options);
        }
    }

    @EnableConfigurationProperties({PlatformSettings.class, DatabaseSettings.class})
    @Import(Database.class)
    static class BareDatabase {}

    private static ConfigurableApplicationContext start(ServerOptions options, WebApplicationType web, boolean demo) {
        try (var progress = new Progress("loading the program")) {
            var application = new SpringApplicationBuilder(application())
                    .web(web)
                    .logStartupInfo(false)
                    .application();
            application.setDefaultProperties(Map.of(
                    "spring.main.banner-mode",
                    "off",
                    "lianxin.public-url",
                    options.url(),
                    "lianxin.demo",
                    demo,
                    "lianxin.serving",
                    web == WebApplicationType.SERVLET));
            application.setRegisterShutdownHook(true);
            return application.run(options.arguments().toArray(String[]::new));
        } catch (RuntimeException e) {
            throw plain(e, options);
        }
    }

    private static RuntimeException plain(RuntimeException e, ServerOptions options) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof PlainFailure failure) {
                return failure;
            }
            if (t instanceof BindException || t.getClass().getSimpleName().equals("PortInUseException")) {
                return new PlainFailure(
                        "Port " + options.port + " is taken. Stop the other program or choose another: --port 8081.");
            }
        }
        return e;
    }

    private static Class<?> application() {
        try {
            return Class.forName("org.lianxin.LianxinApplication");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
