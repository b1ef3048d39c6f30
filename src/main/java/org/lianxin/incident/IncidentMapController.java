package org.lianxin.incident;

import java.util.Locale;
import org.lianxin.docket.Search;
import org.lianxin.platform.Actor;
import org.lianxin.platform.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Incidents on a map and on paper.
@RestController
@SignedIn
@RequestMapping("/api/incident")
class IncidentMapController {
    private final IncidentMap map;
    private final Printing printing;

    IncidentMapController(IncidentMap map, Printing printing) {
        this.map = map;
        this.printing = printing;
    }

    /// Where the incidents are that the search finds; the same scope as the list's.
    @PostMapping("/map")
    IncidentMap.Spots map(Actor actor, @RequestBody Search search) {
        return map.find(actor, search);
    }

    /// The case sheet (一案一码), to be printed for the file.
    @GetMapping(path = "/incidents/{id}/sheet", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> sheet(Actor actor, @PathVariable IncidentId id, Locale locale) {
        var name = ContentDisposition.inline().filename("case-" + id + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(printing.sheet(actor, id, locale));
    }
}
