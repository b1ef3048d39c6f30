package org.lianxin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.valueOf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every endpoint × every role × own and foreign area, against the written matrix
/// `src/test/resources/access/matrix.csv`.
///
/// After adding an endpoint: `mvn -Dtest=MatrixTests -Dmatrix.write=true test`, then read the new lines before you
/// commit them: a `+` lets that role in.
@LianxinTest
class MatrixTests {
    private static final Path MATRIX = Path.of("src/test/resources/access/matrix.csv");
    private static final Path WITHOUT_AREA = Path.of("src/test/resources/access/without-area.csv");
    private static final String NOBODY = "NOBODY";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    MockMvc mvc;

    @Autowired
    Roles roles;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    List<InAnArea> modules;

    private Map<String, Doorkeeper.Rule> endpoints() {
        var endpoints = new TreeMap<String, Doorkeeper.Rule>();
        methods().forEach((name, method) -> endpoints.put(name, Doorkeeper.rule(method)));
        return endpoints;
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

    private List<String> columns() {
        var columns = new ArrayList<>(List.of(NOBODY));
        columns.addAll(roles.of(Counties.fresh()).keySet());
        return columns;
    }

    private String expectedBy(Doorkeeper.Rule rule, String column) {
        boolean in =
                switch (rule) {
                    case Doorkeeper.Rule.Everybody e -> true;
                    case Doorkeeper.Rule.Signed s -> !column.equals(NOBODY);
                    case Doorkeeper.Rule.Holder h ->
                        !column.equals(NOBODY)
                                && roles.get(Counties.fresh(), column)
                                        .permissions()
                                        .contains(h.permission().id());
                };
        return in ? "+" : "-";
    }

    private Map<String, Map<String, String>> matrix() throws IOException {
        var lines = Files.readAllLines(MATRIX, StandardCharsets.UTF_8);
        var head = lines.getFirst().split(",");
        var matrix = new LinkedHashMap<String, Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",");
            var row = new LinkedHashMap<String, String>();
            for (int i = 1; i < cells.length; i++) {
                row.put(head[i], cells[i]);
            }
            matrix.put(cells[0], row);
        }
        return matrix;
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
        endpoints()
                .forEach((endpoint, rule) -> lines.add(endpoint + ","
                        + columns.stream().map(c -> expectedBy(rule, c)).collect(Collectors.joining(","))));
        Files.write(MATRIX, lines, StandardCharsets.UTF_8);
    }

    @Test
    void everyEndpointIsInTheWrittenMatrixAndNoOther() throws IOException {
        assertThat(matrix().keySet()).containsExactlyElementsOf(endpoints().keySet());
        assertThat(matrix().values()).allSatisfy(row -> assertThat(row.keySet()).containsExactlyElementsOf(columns()));
    }

    @Test
    void everyRoleIsLetInOrKeptOutAsTheMatrixSays() throws IOException {
        var wrong = new ArrayList<String>();
        var matrix = matrix();
        var identities = new LinkedHashMap<String, Actor>();
        columns().stream()
                .filter(c -> !c.equals(NOBODY))
                .forEach(role -> identities.put(role, somebody(role).actor()));
        methods().forEach((endpoint, method) -> columns().forEach(column -> {
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
        for (var row : matrix().entrySet()) {
            for (var sign : List.of("+", "-")) {
                var column = row.getValue().entrySet().stream()
                        .filter(c -> c.getValue().equals(sign))
                        .map(Map.Entry::getKey)
                        .reduce((first, last) -> last);
                if (column.isPresent() && letIn(callAs(column.get(), row.getKey())) != sign.equals("+")) {
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

    private Map<String, HandlerMethod> methods() {
        var methods = new TreeMap<String, HandlerMethod>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (Doorkeeper.ours(method)) {
                names(info, method).forEach(name -> methods.put(name, method));
            }
        });
        return methods;
    }

    @Test
    void nobodyReachesASubjectOfAForeignArea() throws Exception {
        var wrong = new ArrayList<String>();
        var matrix = matrix();
        for (var module : modules) {
            for (var asked : module.requests().entrySet()) {
                for (var role : matrix.get(asked.getKey()).entrySet()) {
                    if (role.getValue().equals("+") && !role.getKey().equals(NOBODY)) {
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
        var missing = endpoints().entrySet().stream()
                .filter(e -> !(e.getValue() instanceof Doorkeeper.Rule.Everybody))
                .map(Map.Entry::getKey)
                .filter(e -> e.contains("{"))
                .filter(e -> !asked.contains(e) && !excused.contains(e))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyPermissionIsHeldBySomeRole() {
        var held = roles.of(Counties.fresh()).values().stream()
                .flatMap(r -> r.permissions().stream())
                .collect(Collectors.toSet());
        assertThat(held).containsAll(roles.permissions());
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
        return !letIn(answer)
                || answer.getContentAsString(StandardCharsets.UTF_8).contains("people.unknown");
    }

    /// Refused, or an empty list.
    private static boolean nothing(MockHttpServletResponse answer) throws Exception {
        var words = answer.getContentAsString(StandardCharsets.UTF_8);
        return answer.getStatus() >= 400 || words.equals("[]") || words.contains("\"total\":0");
    }

    private MockHttpServletResponse callAs(String column, String endpoint) throws Exception {
        var parts = endpoint.split(" ");
        var path = parts[1].replace("{county}", "340404")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var takes = takes(endpoint);
        var call = takes.equals(MediaType.MULTIPART_FORM_DATA)
                ? multipart(path).file("file", new byte[] {1})
                : request(valueOf(parts[0]), path).contentType(takes).content("{}");
        if (column.equals(NOBODY)) {
            call.header("X-Lianxin", "1");
        } else {
            call.with(somebody(column).request());
        }
        return mvc.perform(call).andReturn().getResponse();
    }

    /// What the endpoint wants to be sent.
    private MediaType takes(String endpoint) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(m -> Doorkeeper.ours(m.getValue()))
                .filter(m -> names(m.getKey(), m.getValue()).contains(endpoint))
                .flatMap(m -> m.getKey().getConsumesCondition().getConsumableMediaTypes().stream())
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
    }

    private final Map<String, SignedInAs.Somebody> somebodies = new LinkedHashMap<>();

    /// A fresh session for each call would be slow; one that a call ended is opened anew.
    private SignedInAs.Somebody somebody(String role) {
        var known = somebodies.computeIfAbsent(
                role, r -> signedIn.as(r, Counties.fresh().area()));
        var open = signedIn.again(known);
        somebodies.put(role, open);
        return open;
    }

    private static boolean letIn(MockHttpServletResponse answer) throws Exception {
        var words = answer.getContentAsString(StandardCharsets.UTF_8);
        return Arrays.stream(new String[] {"\"access.sign-in-needed\"", "\"platform.denied\""})
                .noneMatch(words::contains);
    }
}
