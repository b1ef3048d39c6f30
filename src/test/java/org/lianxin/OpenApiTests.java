package org.lianxin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@LianxinTest
class OpenApiTests {
    private static final Path COMMITTED = Path.of("ui/src/api/openapi.json");

    @Autowired
    MockMvc web;

    /// With `-Dlianxin.api.write=true` it writes the description that the screens' types are made from.
    @Test
    void theScreensKnowTheServersApi() throws Exception {
        var answer = web.perform(get("/v3/api-docs")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        var now = withoutServers(answer.getContentAsString(StandardCharsets.UTF_8));
        if (Boolean.getBoolean("lianxin.api.write")) {
            Files.writeString(COMMITTED, now.toPrettyString());
        }
        assertThat(committed()).as("the API changed: run ./lianxin generate").isEqualTo(now);
    }

    private static JsonNode committed() throws IOException {
        return withoutServers(Files.readString(COMMITTED));
    }

    private static JsonNode withoutServers(String json) {
        var tree = (ObjectNode) JsonMapper.shared().readTree(json);
        tree.remove("servers");
        return tree;
    }
}
