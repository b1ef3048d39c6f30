package org.lianxin.notice;

import java.util.List;
import java.util.Locale;
import org.lianxin.platform.Actor;
import org.lianxin.platform.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The own notices: the bell and its page.
@SignedIn
@RestController
class NoticeController {
    private static final int MOST = 200;
    private final Notices notices;

    NoticeController(Notices notices) {
        this.notices = notices;
    }

    record NoticePage(List<Notice> items, long total, long unread) {}

    record Unread(long unread) {}

    @GetMapping("/api/notice/notices")
    NoticePage notices(
            Actor actor,
            Locale locale,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        int rows = Math.clamp(size, 1, MOST);
        return new NoticePage(
                notices.of(actor, unread, locale, Math.max(0, page) * rows, rows),
                notices.count(actor, unread),
                notices.count(actor, true));
    }

    @GetMapping("/api/notice/unread")
    Unread unread(Actor actor) {
        return new Unread(notices.count(actor, true));
    }

    @PutMapping("/api/notice/notices/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Actor actor, @PathVariable NoticeId id) {
        notices.read(actor, id);
    }

    @PutMapping("/api/notice/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Actor actor) {
        notices.read(actor, null);
    }
}
