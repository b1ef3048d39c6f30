package org.lianxin.incident;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Privacy;
import org.lianxin.incident.category.Categories;
import org.lianxin.incident.category.Category;
import org.lianxin.platform.County;
import org.lianxin.platform.Digests;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Open;
import org.lianxin.text.PersonalData;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Open311 GeoReport v2, JSON and a minimal XML: the list of services, a request, and how it stands. A request's id is
/// its query code, so nobody can walk through the requests of others.
@RestController
@Open("Open311 GeoReport v2 is a public interface; limited per address")
@RequestMapping("/api/open/open311/{county}/v2")
class Open311Controller {
    private final Categories categories;
    private final Reports reports;
    private final Slips slips;
    private final InstantSource clock;

    Open311Controller(Categories categories, Reports reports, Slips slips, InstantSource clock) {
        this.categories = categories;
        this.reports = reports;
        this.slips = slips;
        this.clock = clock;
    }

    /// A kind of request.
    record Service(
            String service_code,
            String service_name,
            String description,
            boolean metadata,
            String type,
            String group) {}

    /// What a requester gets back.
    record Received(String service_request_id, String service_notice) {}

    /// How a request stands.
    record Request(
            String service_request_id,
            String status,
            String status_notes,
            String service_name,
            String description,
            @Nullable String agency_responsible,
            Instant requested_datetime,
            @Nullable Instant expected_datetime,
            @Nullable String address) {}

    @GetMapping("/services.json")
    List<Service> services(@PathVariable County county) {
        return categories.on(county, clock.instant()).stream()
                .filter(c -> c.privacy() != Privacy.X)
                .map(Open311Controller::service)
                .toList();
    }

    @GetMapping(path = "/services.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String servicesXml(@PathVariable County county) {
        var xml = new Open311Xml("services");
        services(county).forEach(s -> xml.item("service")
                .field("service_code", s.service_code)
                .field("service_name", s.service_name)
                .field("description", s.description)
                .field("metadata", "false")
                .field("type", s.type)
                .field("group", s.group));
        return xml.done();
    }

    /// Receives a request. Sent again by the same device with the same words for the same place, it brings the first
    /// result; without a device's id, every request is a new one.
    @PostMapping(path = "/requests.json", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<List<Received>> post(
            @PathVariable County county,
            @RequestParam String service_code,
            @RequestParam String description,
            @RequestParam @Nullable Double lat,
            @RequestParam(name = "long") @Nullable Double lon,
            @RequestParam @Nullable String address_string,
            @RequestParam @Nullable String address_id,
            @RequestParam @Nullable String device_id,
            @RequestParam @Nullable String first_name,
            @RequestParam @Nullable String last_name,
            @RequestParam @Nullable String phone) {
        var clientId = device_id == null || device_id.isBlank()
                ? Ids.next()
                : once(String.join("|", device_id, service_code, description, "" + lat, "" + lon, "" + address_string));
        var name = ((last_name == null ? "" : last_name) + (first_name == null ? "" : first_name)).strip();
        var opened = reports.receive(
                new TheRequester(county),
                new Report(
                        clientId,
                        Channel.OPEN311,
                        new Report.Place(address_id, lon, lat, address_string),
                        description,
                        service_code,
                        List.of(),
                        name.isEmpty() && phone == null ? null : new Report.Reporter(name, phone),
                        false));
        return ResponseEntity.status(HttpStatus.CREATED).body(List.of(new Received(opened.code(), opened.number())));
    }

    @GetMapping("/requests/{code}.json")
    List<Request> request(@PathVariable County county, @PathVariable String code, Locale locale) {
        return List.of(request(slips.of(county, code, locale)));
    }

    @GetMapping(path = "/requests/{code}.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String requestXml(@PathVariable County county, @PathVariable String code, Locale locale) {
        var r = request(slips.of(county, code, locale));
        return new Open311Xml("service_requests")
                .item("request")
                .field("service_request_id", r.service_request_id)
                .field("status", r.status)
                .field("status_notes", r.status_notes)
                .field("service_name", r.service_name)
                .field("description", r.description)
                .field("agency_responsible", r.agency_responsible)
                .field("requested_datetime", r.requested_datetime.toString())
                .field("expected_datetime", r.expected_datetime == null ? null : r.expected_datetime.toString())
                .field("address", r.address)
                .done();
    }

    private static UUID once(String same) {
        return UUID.nameUUIDFromBytes(Digests.sha256(same).getBytes(StandardCharsets.UTF_8));
    }

    private static Service service(Category c) {
        return new Service(c.code(), c.name(), c.english(), false, "realtime", c.groupName());
    }

    private static Request request(Slip slip) {
        boolean closed =
                switch (slip.stage()) {
                    case CLOSED, TRANSFERRED, MERGED, VOID -> true;
                    default -> false;
                };
        return new Request(
                slip.code(),
                closed ? "closed" : "open",
                slip.stageWords(),
                slip.category(),
                PersonalData.mask(slip.words()),
                slip.owner() == null ? null : slip.owner().name(),
                slip.receivedAt(),
                slip.promised(),
                slip.place());
    }
}
