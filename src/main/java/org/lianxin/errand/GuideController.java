package org.lianxin.errand;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.lianxin.platform.Open;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The service guide for everybody.
@RestController
@Open("what the county does for people is public")
@RequestMapping("/api/open/errand/guide")
class GuideController {
    private final ServiceGuide guide;

    GuideController(ServiceGuide guide) {
        this.guide = guide;
    }

    /// Items by what people call them; all of them without a query.
    @GetMapping
    List<ServiceItem> find(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "10") @Min(1) @Max(50) int size) {
        return query.isBlank() ? guide.all() : guide.find(query, size);
    }
}
