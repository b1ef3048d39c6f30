package org.lianxin.territory.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Requires;
import org.lianxin.territory.CoordinateSystem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Imports, exports and templates over the web.
@RestController
@RequestMapping("/api/territory")
class ExchangeController {
    private static final int SHOWN = 200;
    private static final long LARGEST = 50L * 1024 * 1024;
    private final Exchange exchange;

    ExchangeController(Exchange exchange) {
        this.exchange = exchange;
    }

    record FaultRow(int row, String column, String rule, String value, String sentence) {}

    /// @param faults the first two hundred; the error file has them all
    record Outcome(int rows, int added, int changed, boolean written, int faultCount, List<FaultRow> faults) {}

    @GetMapping("/exchange")
    @Requires("territory.view")
    Map<String, String> kinds() {
        return exchange.kinds();
    }

    @PostMapping(value = "/imports/{kind}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires("territory.edit")
    Outcome take(
            Actor actor,
            @PathVariable String kind,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "CGCS2000") CoordinateSystem coordinates,
            Locale locale) {
        var report = exchange.take(actor, kind, bytes(file), coordinates, dryRun);
        var shown = report.faults().stream()
                .limit(SHOWN)
                .map(f -> new FaultRow(f.row(), f.column(), f.rule(), f.value(), exchange.sentence(f, locale)))
                .toList();
        return new Outcome(
                report.rows(),
                report.added(),
                report.changed(),
                report.written(),
                report.faults().size(),
                shown);
    }

    /// The error file of an import: each fault by row, column and rule. Writes nothing.
    @PostMapping(value = "/imports/{kind}/faults", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires("territory.edit")
    ResponseEntity<byte[]> faults(
            Actor actor,
            @PathVariable String kind,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "CGCS2000") CoordinateSystem coordinates,
            @RequestParam(defaultValue = "XLSX") Exchange.Format format,
            Locale locale) {
        var report = exchange.take(actor, kind, bytes(file), coordinates, true);
        return file(exchange.faults(report, format, locale), kind + "-faults", format);
    }

    @GetMapping("/templates/{kind}")
    @Requires("territory.view")
    ResponseEntity<byte[]> template(
            @PathVariable String kind, @RequestParam(defaultValue = "XLSX") Exchange.Format format) {
        return file(exchange.template(kind, format), kind + "-template", format);
    }

    @GetMapping("/exports/{kind}")
    @Requires("territory.view")
    ResponseEntity<byte[]> give(
            Actor actor,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable AreaCode area,
            @RequestParam(defaultValue = "XLSX") Exchange.Format format,
            @RequestParam(defaultValue = "CGCS2000") CoordinateSystem coordinates) {
        var scope = area == null ? actor.county().area() : area;
        return file(exchange.give(actor, kind, scope, format, coordinates), kind + "-" + scope, format);
    }

    private static byte[] bytes(MultipartFile file) {
        if (file.getSize() > LARGEST) {
            throw new Rejection("territory.file-too-large", LARGEST / 1024 / 1024).field("file");
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new Rejection("territory.file-unreadable", String.valueOf(e.getMessage())).field("file");
        }
    }

    private static ResponseEntity<byte[]> file(byte[] content, String name, Exchange.Format format) {
        var disposition = ContentDisposition.attachment()
                .filename(name + "." + format.name().toLowerCase(Locale.ROOT))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header("Content-Disposition", disposition.toString())
                .body(content);
    }
}
