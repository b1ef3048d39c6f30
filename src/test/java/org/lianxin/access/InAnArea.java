package org.lianxin.access;

import java.util.Map;
import java.util.function.Function;
import org.lianxin.platform.AreaCode;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// How a module's endpoints are asked about something that lies in a given area. Each module that has endpoints with an
/// id or an area in them ships a test component of this type, and [ForeignAreaTests] calls them for own and
/// foreign areas.
public interface InAnArea {
    /// By endpoint, written as in `matrix.csv` (`GET /api/people/persons/{id}`): makes a subject in the area (a
    /// community of a fresh county, with [org.lianxin.platform.Actor#system]) and the request about it.
    Map<String, Function<AreaCode, MockHttpServletRequestBuilder>> requests();
}
