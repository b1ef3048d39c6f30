package org.lianxin.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lianxin.LianxinTest;
import org.lianxin.access.SignedInAs.Somebody;
import org.lianxin.incident.ADistrict;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.incident.AnIncident;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A page that stays open is told what happens where its reader may look, and no longer than she is signed in.
@LianxinTest
@Timeout(60)
class LiveFeedTests {
    @Autowired
    ADistrict districts;

    @Autowired
    AnIncident an;

    @LocalServerPort
    int port;

    Staffed d;

    @BeforeEach
    void aDistrict() {
        d = districts.fresh();
    }

    @Test
    void whatHappensIsToldWhereItMayBeSeenAndNothingRestricted() throws Exception {
        var foreign = districts.fresh();
        try (var stream = stream(d.dispatcher(), null)) {
            an.accepted(foreign, "0302");
            an.dispatching(d, "0601");
            var id = an.accepted(d, "0302").toString();

            var told = stream.until(line -> line.contains("incident.accepted") && line.contains(id));

            assertThat(told)
                    .filteredOn(l -> l.startsWith("data:"))
                    .allMatch(l -> l.contains("\"0302\"") || l.contains("\"0000\""));
            assertThat(String.join("\n", told))
                    .doesNotContain(foreign.county().code() + "001001-")
                    .doesNotContain("\"0601\"");
        }
    }

    @Test
    void aPageThatComesBackGoesOnWhereItWas() throws Exception {
        String first;
        String last;
        try (var stream = stream(d.dispatcher(), null)) {
            var seen = an.accepted(d, "0302").toString();
            first = seen;
            last = lastId(stream.until(line -> line.contains("incident.accepted") && line.contains(seen)));
        }
        var id = an.accepted(d, "0302").toString();

        try (var stream = stream(d.dispatcher(), last)) {
            var told = stream.until(line -> line.contains("incident.accepted") && line.contains(id));

            assertThat(told).noneMatch(l -> l.contains(first));
        }
    }

    @Test
    void signingOutEndsTheStream() throws Exception {
        var somebody = d.secondDispatcher();
        try (var stream = stream(somebody, null)) {
            var out = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/access/session"))
                    .header("Cookie", "lx=" + somebody.cookie().getValue())
                    .header("X-Lianxin", "1")
                    .DELETE()
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(out, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isLessThan(300);

            assertThat(stream.until(line -> false)).contains("event:signed-out");
        }
        assertThat(answer(somebody, null).statusCode()).isEqualTo(401);
    }

    @Test
    void oneAccountOpensNoMoreThanSix() throws Exception {
        var open = new ArrayList<Stream>();
        try {
            for (int i = 0; i < 6; i++) {
                open.add(stream(d.handler(), null));
            }
            assertThat(answer(d.handler(), null).statusCode()).isEqualTo(429);
        } finally {
            for (var stream : open) {
                stream.close();
            }
        }
    }

    private static String lastId(List<String> lines) {
        return lines.stream()
                .filter(l -> l.startsWith("id:"))
                .map(l -> l.substring(3))
                .toList()
                .getLast();
    }

    private HttpResponse<java.io.InputStream> answer(Somebody somebody, @Nullable String last) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/docket/feed/live"))
                .header("Cookie", "lx=" + somebody.cookie().getValue())
                .header("Accept", "text/event-stream")
                .timeout(Duration.ofSeconds(20));
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    private Stream stream(Somebody somebody, @Nullable String last) throws Exception {
        var answer = answer(somebody, last);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return new Stream(new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
    }

    private record Stream(BufferedReader lines) implements AutoCloseable {
        /// The lines up to the first that fits, or to the end of the stream.
        List<String> until(Predicate<String> fits) throws IOException {
            var read = new ArrayList<String>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                read.add(line);
                if (fits.test(line)) {
                    break;
                }
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
