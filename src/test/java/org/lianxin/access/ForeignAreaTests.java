package org.lianxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.platform.AreaCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Whoever may do something in one area does it in no other.
@LianxinTest
class ForeignAreaTests {
    private static final Path WITHOUT_AREA = Path.of("src/test/resources/access/without-area.csv");

    @Autowired
    Endpoints endpoints;

    @Autowired
    MockMvc mvc;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    List<InAnArea> modules;

    @Test
    void nobodyReachesASubjectOfAForeignArea() throws Exception {
        var wrong = new ArrayList<String>();
        var matrix = Matrix.read();
        for (var module : modules) {
            for (var asked : module.requests().entrySet()) {
                for (var role : matrix.get(asked.getKey()).entrySet()) {
                    if (role.getValue().equals("+") && !role.getKey().equals(Matrix.NOBODY)) {
                        wrong.addAll(ownAndForeign(asked.getKey(), role.getKey(), asked.getValue()::apply));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyEndpointAboutSomethingIsAskedForAForeignAreaOrSaysWhyNot() throws IOException {
        var asked =
                modules.stream().flatMap(m -> m.requests().keySet().stream()).collect(Collectors.toSet());
        var excused = Files.readAllLines(WITHOUT_AREA, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(l -> l.split(",", 2)[0])
                .collect(Collectors.toSet());
        var missing = endpoints.rules().entrySet().stream()
                .filter(e -> !(e.getValue() instanceof Doorkeeper.Rule.Everybody))
                .map(Map.Entry::getKey)
                .filter(e -> e.contains("{"))
                .filter(e -> !asked.contains(e) && !excused.contains(e))
                .toList();
        assertThat(missing).isEmpty();
    }

    private interface About {
        MockHttpServletRequestBuilder area(AreaCode area);
    }

    private List<String> ownAndForeign(String endpoint, String role, About about) throws Exception {
        var county = Counties.fresh();
        var own = new AreaCode(county + "001001");
        var foreign = new AreaCode(county + "002002");
        var somebody = signedIn.as(role, own);
        var wrong = new ArrayList<String>();
        var ownAnswer = mvc.perform(about.area(own).with(somebody.request()))
                .andReturn()
                .getResponse();
        var foreignAnswer = mvc.perform(about.area(foreign).with(somebody.request()))
                .andReturn()
                .getResponse();
        if (keptOut(ownAnswer)) {
            wrong.add(endpoint + " as " + role + " in the own area: " + ownAnswer.getStatus() + " "
                    + ownAnswer.getContentAsString(StandardCharsets.UTF_8));
        }
        if (!nothing(foreignAnswer)) {
            wrong.add(endpoint + " as " + role + " in a foreign area: " + foreignAnswer.getStatus() + " "
                    + foreignAnswer.getContentAsString(StandardCharsets.UTF_8));
        }
        return wrong;
    }

    /// Refused for the person's sake, not for the state of the matter or for what the request says.
    private static boolean keptOut(MockHttpServletResponse answer) throws Exception {
        return !Endpoints.letIn(answer)
                || answer.getContentAsString(StandardCharsets.UTF_8).contains("people.unknown");
    }

    /// Refused, or an empty list.
    private static boolean nothing(MockHttpServletResponse answer) throws Exception {
        var words = answer.getContentAsString(StandardCharsets.UTF_8);
        return answer.getStatus() >= 400 || words.equals("[]") || words.contains("\"total\":0");
    }
}
