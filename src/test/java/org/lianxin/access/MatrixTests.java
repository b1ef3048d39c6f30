package org.lianxin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.valueOf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Rejection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.method.HandlerMethod;

/// Every endpoint × every role, against the written matrix
/// `src/test/resources/access/matrix.csv`.
///
/// After adding an endpoint: `mvn -Dtest=MatrixTests -Dmatrix.write=true test`, then read the new lines before you
/// commit them: a `+` lets that role in.
@LianxinTest
class MatrixTests {
    @Autowired
    Endpoints endpoints;

    @Autowired
    MockMvc mvc;

    @Autowired
    Roles roles;

    @Autowired
    SignedInAs signedIn;

    private final Map<String, SignedInAs.Somebody> somebodies = new LinkedHashMap<>();

    private List<String> columns() {
        var columns = new ArrayList<>(List.of(Matrix.NOBODY));
        columns.addAll(roles.of(Counties.fresh()).keySet());
        return columns;
    }

    private String expectedBy(Doorkeeper.Rule rule, String column) {
        boolean in =
                switch (rule) {
                    case Doorkeeper.Rule.Everybody e -> true;
                    case Doorkeeper.Rule.Signed s -> !column.equals(Matrix.NOBODY);
                    case Doorkeeper.Rule.Holder h ->
                        !column.equals(Matrix.NOBODY)
                                && roles.get(Counties.fresh(), column)
                                        .permissions()
                                        .contains(h.permission().id());
                };
        return in ? "+" : "-";
    }

    @BeforeEach
    void writeWhenAsked() throws IOException {
        if (Boolean.getBoolean("matrix.write")) {
            write();
        }
    }

    private void write() throws IOException {
        var columns = columns();
        var lines = new ArrayList<>(List.of("endpoint," + String.join(",", columns)));
        endpoints
                .rules()
                .forEach((endpoint, rule) -> lines.add(endpoint + ","
                        + columns.stream().map(c -> expectedBy(rule, c)).collect(Collectors.joining(","))));
        Files.write(Matrix.FILE, lines, StandardCharsets.UTF_8);
    }

    @Test
    void everyEndpointIsInTheWrittenMatrixAndNoOther() throws IOException {
        assertThat(Matrix.read().keySet())
                .containsExactlyElementsOf(endpoints.rules().keySet());
        assertThat(Matrix.read().values())
                .allSatisfy(row -> assertThat(row.keySet()).containsExactlyElementsOf(columns()));
    }

    @Test
    void everyRoleIsLetInOrKeptOutAsTheMatrixSays() throws IOException {
        var wrong = new ArrayList<String>();
        var matrix = Matrix.read();
        var identities = new LinkedHashMap<String, Actor>();
        columns().stream()
                .filter(c -> !c.equals(Matrix.NOBODY))
                .forEach(role -> identities.put(role, somebody(role).actor()));
        endpoints.methods().forEach((endpoint, method) -> columns().forEach(column -> {
            var found = doorOpens(method, identities.get(column)) ? "+" : "-";
            if (!found.equals(matrix.get(endpoint).get(column))) {
                wrong.add(endpoint + " as " + column + ": the door says " + found);
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void theDoorStandsBeforeEveryEndpoint() throws Exception {
        var wrong = new ArrayList<String>();
        for (var row : Matrix.read().entrySet()) {
            for (var sign : List.of("+", "-")) {
                var column = row.getValue().entrySet().stream()
                        .filter(c -> c.getValue().equals(sign))
                        .map(Map.Entry::getKey)
                        .reduce((first, last) -> last);
                if (column.isPresent() && Endpoints.letIn(callAs(column.get(), row.getKey())) != sign.equals("+")) {
                    wrong.add(row.getKey() + " as " + column.get() + ", written " + sign);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean doorOpens(HandlerMethod method, @Nullable Actor actor) {
        var request = new MockHttpServletRequest();
        request.setAttribute(SessionFilter.ACTOR, actor);
        try {
            return new Doorkeeper().preHandle(request, new MockHttpServletResponse(), method);
        } catch (Rejection kept) {
            return false;
        }
    }

    @Test
    void everyPermissionIsHeldBySomeRole() {
        var held = roles.of(Counties.fresh()).values().stream()
                .flatMap(r -> r.permissions().stream())
                .collect(Collectors.toSet());
        assertThat(held).containsAll(roles.permissions());
    }

    private MockHttpServletResponse callAs(String column, String endpoint) throws Exception {
        var parts = endpoint.split(" ");
        var path = parts[1].replace("{county}", "340404")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var takes = endpoints.takes(endpoint);
        var call = takes.equals(MediaType.MULTIPART_FORM_DATA)
                ? multipart(path).file("file", new byte[] {1})
                : request(valueOf(parts[0]), path).contentType(takes).content("{}");
        if (column.equals(Matrix.NOBODY)) {
            call.header("X-Lianxin", "1");
        } else {
            call.with(somebody(column).request());
        }
        return mvc.perform(call).andReturn().getResponse();
    }

    /// A fresh session for each call would be slow; one that a call ended is opened anew.
    private SignedInAs.Somebody somebody(String role) {
        var known = somebodies.computeIfAbsent(
                role, r -> signedIn.as(r, Counties.fresh().area()));
        var open = signedIn.again(known);
        somebodies.put(role, open);
        return open;
    }
}
