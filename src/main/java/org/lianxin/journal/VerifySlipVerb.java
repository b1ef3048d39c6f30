package org.lianxin.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lianxin.platform.PlainFailure;
import org.lianxin.platform.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Checks a resident's slip without any database or network.
@Command(name = "verify-slip", description = "Check a resident's slip (JSON) without a server")
public class VerifySlipVerb implements Verb {
    @Parameters(index = "0", description = "The slip's file")
    Path file = Path.of("slip.json");

    @Override
    public Integer call() {
        var slip = read();
        var fault = slip.fault();
        if (fault.isPresent()) {
            System.out.println(
                    switch (fault.get()) {
                        case FORMAT -> "This is not a slip of the kind that this version checks.";
                        case NOT_UNDER_ROOT -> "NOT PROVEN: the entry or its path was altered. 未通过：记录或路径被改动。";
                        case NOT_CHAINED -> "NOT PROVEN: the root or its time was altered. 未通过：封印或时间被改动。";
                    });
            return 1;
        }
        System.out.printf(
                "Sound 有效: %s (%s) was recorded at %s and sealed at %s as number %,d under root %,d of county %s.%n",
                slip.entry().subject(),
                slip.entry().deed(),
                Entry.moment(slip.entry().at()),
                Entry.moment(slip.root().at()),
                slip.index() + 1,
                slip.root().number(),
                slip.root().county());
        System.out.println("That history was not rewritten since: ./lianxin verify-journal --root "
                + slip.root().chained());
        return 0;
    }

    private Slip read() {
        try {
            return JsonMapper.builder().build().readValue(Files.readString(file), Slip.class);
        } catch (IOException | JacksonException e) {
            throw new PlainFailure("The file " + file + " is not a slip: " + e.getMessage(), e);
        }
    }
}
