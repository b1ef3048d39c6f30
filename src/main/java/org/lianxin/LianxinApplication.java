package org.lianxin;

import java.util.ServiceLoader;
import org.lianxin.platform.PlainFailure;
import org.lianxin.platform.Verb;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The front door: `./lianxin VERB …`. Every verb is a [Verb] found on the class path.
@Command(
        name = "lianxin",
        description = "连心 – neighbourhood service and grassroots governance of a county",
        version = "0.1.0")
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Lianxin")
public class LianxinApplication implements Runnable {
    public static void main(String... args) {
        var line = new CommandLine(new LianxinApplication());
        ServiceLoader.load(Verb.class).forEach(line::addSubcommand);
        line.addSubcommand(new CommandLine.HelpCommand());
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof PlainFailure plain) {
                System.err.println(plain.getMessage());
                return 1;
            }
            throw e;
        });
        System.exit(line.execute(args));
    }

    @Override
    public void run() {
        new CommandLine(this).usage(System.out);
    }
}
