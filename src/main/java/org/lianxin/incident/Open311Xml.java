package org.lianxin.incident;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/// A list of flat records as XML, which is all that GeoReport v2 asks for.
final class Open311Xml {
    private final String root;
    private final StringBuilder body = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    private @Nullable String open;

    Open311Xml(String root) {
        this.root = root;
        body.append('<').append(root).append('>');
    }

    Open311Xml item(String name) {
        close();
        open = name;
        body.append('<').append(name).append('>');
        return this;
    }

    Open311Xml field(String name, @Nullable String words) {
        body.append('<').append(name).append('>');
        if (words != null) {
            body.append(HtmlUtils.htmlEscapeDecimal(words, "UTF-8"));
        }
        body.append("</").append(name).append('>');
        return this;
    }

    String done() {
        close();
        return body.append("</").append(root).append('>').toString();
    }

    private void close() {
        if (open != null) {
            body.append("</").append(open).append('>');
        }
    }
}
