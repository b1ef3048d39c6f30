package org.lianxin.incident;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.FileId;
import org.lianxin.platform.FileStore;
import org.lianxin.platform.Open;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Photos of reports and results, for those who may see the incident they belong to, and for nobody else.
@RestController
class PhotoController {
    private static final CacheControl KEEP =
            CacheControl.maxAge(Duration.ofDays(30)).cachePrivate().immutable();
    private final Pages pages;
    private final Slips slips;
    private final FileStore files;

    PhotoController(Pages pages, Slips slips, FileStore files) {
        this.pages = pages;
        this.slips = slips;
        this.files = files;
    }

    /// A photo of an incident that the asker may see.
    ///
    /// @throws Rejection `platform.file-missing` (404) when it does not belong to the incident
    @SignedIn
    @GetMapping(path = "/api/incident/incidents/{id}/photos/{photo}", produces = MediaType.IMAGE_JPEG_VALUE)
    ResponseEntity<byte[]> photo(Actor actor, @PathVariable IncidentId id, @PathVariable FileId photo) {
        var page = pages.page(actor, id);
        var told = page.told() == null ? List.<FileId>of() : page.told().photos();
        var done = page.outcome() == null ? List.<FileId>of() : page.outcome().photos();
        if (!page.masked() && onTheWay(page, photo)) {
            return answer(photo, List.of(photo));
        }
        return answer(photo, Stream.concat(told.stream(), done.stream()).toList());
    }

    /// Whether a line of the timeline shows it, such as a stage reached.
    private static boolean onTheWay(Page page, FileId photo) {
        return page.timeline().stream()
                .map(line -> line.facts().get("photos"))
                .anyMatch(photos -> photos instanceof Collection<?> all && all.contains(photo.sha256()));
    }

    /// A photo of the asker's own report, by its query code.
    ///
    /// @throws Rejection `platform.file-missing` (404) when it does not belong to the report
    @Open("the query code is the key to one's own report")
    @GetMapping(
            path = "/api/open/incident/reports/{county}/{code}/photos/{photo}",
            produces = MediaType.IMAGE_JPEG_VALUE)
    ResponseEntity<byte[]> own(
            @PathVariable County county, @PathVariable String code, @PathVariable FileId photo, Locale locale) {
        var slip = slips.of(county, code, locale);
        return answer(
                photo,
                Stream.concat(slip.photos().stream(), slip.resultPhotos().stream())
                        .toList());
    }

    private ResponseEntity<byte[]> answer(FileId photo, Collection<FileId> known) {
        if (!known.contains(photo)) {
            throw Rejection.notFound("platform.file-missing", photo.sha256());
        }
        return ResponseEntity.ok().cacheControl(KEEP).body(files.get(photo));
    }
}
