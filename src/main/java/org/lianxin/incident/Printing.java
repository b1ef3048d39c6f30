package org.lianxin.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Docket;
import org.lianxin.docket.Exported;
import org.lianxin.docket.Limit;
import org.lianxin.docket.Line;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Messages;
import org.lianxin.platform.PlatformSettings;
import org.lianxin.text.PersonalData;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 一案一码: the case on paper for the file. Paper is passed on, so personal data is masked on it for everybody; of what
/// is withheld from whoever prints, only the process is on it.
@Service
public class Printing {
    private final Pages pages;
    private final Docket docket;
    private final UnitsShown units;
    private final Messages messages;
    private final PlatformSettings settings;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Printing(
            Pages pages,
            Docket docket,
            UnitsShown units,
            Messages messages,
            PlatformSettings settings,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.pages = pages;
        this.docket = docket;
        this.units = units;
        this.messages = messages;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /// The sheet as PDF; that it was printed is journalled.
    @Transactional
    public byte[] sheet(Actor actor, IncidentId id, Locale locale) {
        var page = pages.page(actor, id);
        var now = clock.instant();
        var foot = say(locale, "foot", actor.name(), CaseSheet.time(now));
        var sheet = new CaseSheet(page.entry().number(), foot);
        head(sheet, actor.county(), page, locale);
        sheet.title(say(locale, "facts")).table(new float[] {1, 4}, facts(page, locale));
        if (page.outcome() != null) {
            sheet.title(say(locale, "result"))
                    .words(PersonalData.mask(page.outcome().words()));
        }
        sheet.title(say(locale, "limits")).table(new float[] {2, 2, 3, 3, 2}, limits(page, locale));
        sheet.title(say(locale, "holders"))
                .table(new float[] {3, 2, 3, 3, 2}, holders(actor.county(), page, now, locale));
        sheet.title(say(locale, "timeline")).table(new float[] {2, 2, 2, 5}, timeline(page, locale));
        events.publishEvent(new Exported(actor.county(), actor.id(), "docket.printed", "incident:" + id, Map.of()));
        return sheet.pdf();
    }

    private void head(CaseSheet sheet, County county, Page page, Locale locale) {
        var lines = new ArrayList<>(List.of(say(locale, "number", page.entry().number())));
        if (page.masked()) {
            lines.add(say(locale, "withheld"));
            sheet.head(say(locale, "title"), lines, null);
            return;
        }
        var code = docket.code(county, page.entry().id());
        lines.add(say(locale, "code", code));
        lines.add(say(locale, "scan"));
        sheet.head(say(locale, "title"), lines, settings.publicUrl() + "/mine/" + county.code() + "/" + code);
    }

    private List<List<String>> facts(Page page, Locale locale) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(say(locale, "category"), page.category().name()));
        rows.add(List.of(say(locale, "stage"), stage(page.entry().stage(), locale)));
        rows.add(List.of(say(locale, "received"), CaseSheet.time(page.entry().openedAt())));
        var told = page.told();
        if (told != null) {
            var place = told.place() == null ? "" : " " + PersonalData.mask(told.place());
            rows.add(List.of(say(locale, "place"), told.areaName() + place));
            rows.add(List.of(say(locale, "words"), PersonalData.mask(told.words())));
            var reporter = told.reporter();
            rows.add(List.of(say(locale, "reporter"), reporter == null ? say(locale, "nobody") : reporter.name()));
        }
        var assigned = page.assignment();
        if (assigned != null) {
            rows.add(List.of(say(locale, "lead"), assigned.lead().name()));
        }
        if (assigned != null && !assigned.joint().isEmpty()) {
            var joint = assigned.joint().stream().map(Page.UnitShown::name).toList();
            rows.add(List.of(say(locale, "joint"), String.join("、", joint)));
        }
        var answer = page.answer();
        if (answer != null) {
            var solved = say(locale, answer.solved() ? "solved" : "unsolved");
            var content = say(locale, answer.satisfied() ? "satisfied" : "unsatisfied");
            rows.add(List.of(say(locale, "answer"), solved + " · " + content));
        }
        return rows;
    }

    private List<List<String>> limits(Page page, Locale locale) {
        var rows = new ArrayList<List<String>>();
        rows.add(heading(locale, "clock", "limit", "from", "due", "kept"));
        for (var clock : page.clocks()) {
            rows.add(List.of(
                    clockName(clock.stage(), locale),
                    limit(clock.limit(), locale),
                    CaseSheet.time(clock.started()),
                    CaseSheet.time(clock.due()),
                    say(locale, clock.late() ? "late" : clock.stopped() == null ? "running" : "in-time")));
        }
        return rows;
    }

    private List<List<String>> holders(County county, Page page, Instant now, Locale locale) {
        var rows = new ArrayList<List<String>>();
        rows.add(heading(locale, "unit", "stage", "from", "to", "hours"));
        for (var spell : page.spells()) {
            var to = spell.to();
            var hours = Duration.between(spell.from(), to == null ? now : to).toMinutes() / 60.0;
            rows.add(List.of(
                    unit(county, spell.unit()),
                    stage(spell.stage(), locale),
                    CaseSheet.time(spell.from()),
                    CaseSheet.time(to),
                    "%.1f".formatted(hours)));
        }
        return rows;
    }

    private List<List<String>> timeline(Page page, Locale locale) {
        var rows = new ArrayList<List<String>>();
        rows.add(heading(locale, "at", "deed", "who", "said"));
        for (var line : page.timeline()) {
            rows.add(List.of(
                    CaseSheet.time(line.at()),
                    messages.say("incident.deed." + line.deed().replaceFirst("^incident\\.", ""), locale),
                    line.actorName(),
                    said(line)));
        }
        return rows;
    }

    private static String said(Line line) {
        return PersonalData.mask(
                (line.note() == null ? "" : line.note() + " ") + (line.said() == null ? "" : line.said()));
    }

    private String unit(County county, @Nullable UUID unit) {
        return unit == null ? "" : units.of(county, unit).name();
    }

    private String stage(String stage, Locale locale) {
        return messages.say("incident.stage." + stage, locale);
    }

    private String clockName(String stage, Locale locale) {
        return stage.startsWith(Timekeeping.STAGE)
                ? stage.substring(Timekeeping.STAGE.length())
                : say(locale, "clock." + stage);
    }

    /// `3 wd` in words.
    private String limit(Limit limit, Locale locale) {
        var words = limit.toString().split(" ");
        return words.length == 2 ? words[0] + " " + say(locale, "unit." + words[1]) : limit.toString();
    }

    private List<String> heading(Locale locale, String... names) {
        return List.of(names).stream().map(name -> say(locale, name)).toList();
    }

    private String say(Locale locale, String what, Object... args) {
        return messages.say("incident.sheet." + what, locale, args);
    }
}
