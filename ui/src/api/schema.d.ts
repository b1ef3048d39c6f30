export interface paths {
    "/api/access/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["access.Account.accounts"];
        put?: never;
        post: operations["access.Account.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["access.Account.account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/accounts/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["access.Account.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/accounts/{id}/closed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["access.Account.close"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["access.Account.resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/accounts/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["access.Account.sessions"];
        put?: never;
        post?: never;
        delete: operations["access.Account.endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["access.Account.endAssignment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["access.OwnAccount.changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["access.Role.permissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["access.Role.roles"];
        put?: never;
        post: operations["access.Role.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/roles/{role}/permissions/{permission}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["access.Role.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["access.Session.session"];
        put?: never;
        post: operations["access.Session.signIn"];
        delete: operations["access.Session.signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["access.Session.own"];
        put?: never;
        post?: never;
        delete: operations["access.Session.signOutEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["access.OwnAccount.confirm"];
        post: operations["access.OwnAccount.newSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendar.Calendar.deadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendar.Calendar.hours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/hours/{from}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["calendar.Calendar.setHours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/own-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendar.Calendar.ownDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/own-days/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["calendar.Calendar.set"];
        post?: never;
        delete: operations["calendar.Calendar.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendar.Calendar.years"];
        put?: never;
        post: operations["calendar.Calendar.importYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/years/{year}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendar.Calendar.days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docket/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["docket.Docket.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docket/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["docket.Docket.entry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docket/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["docket.Docket.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docket/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["docket.Docket.feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docket/feed/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["docket.Docket.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docket/filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["docket.Docket.filters"];
        put?: never;
        post: operations["docket.Docket.keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docket/filters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["docket.Docket.drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docket/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["docket.Docket.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docket/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["docket.Docket.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docket/to-do": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["docket.Docket.toDo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.Category.versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/categories/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Category.load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/categories/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["incident.Category.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.Duty.all"];
        put: operations["incident.Duty.give"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/duties/lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.Duty.lead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/duties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["incident.Duty.strike"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Incident.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/alike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Incident.alike"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.Incident.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Incident.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/call-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Work.callBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Work.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/classify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Incident.classify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/close-unanswered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Work.closeUnanswered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Work.contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/decide-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Work.decideExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Incident.dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Incident.escalate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Work.extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Work.finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Incident.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/milestone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Work.milestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/photos/{photo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.Photo.photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Work.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Incident.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/reply-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Replies.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/reporter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Work.reporter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Work.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Work.sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.IncidentMap.sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Work.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/solve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Incident.solve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Incident.split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/suggested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.routing.Routing.suggested"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.Incident.suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Incident.transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/twins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.Incident.twins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Whistle.urge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/urges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.Whistle.urgesOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Work.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Incident.voidFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Work.waitFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/whistle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Whistle.blow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/incidents/{id}/whistles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.Whistle.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/learning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.learning.Learning.overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/learning/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.learning.Learning.bring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/learning/texts/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.learning.Learning.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/learning/texts/{source}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["incident.learning.Learning.takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/learning/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.learning.Learning.train"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/learning/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.learning.Learning.choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.IncidentMap.map"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/routing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.routing.Routing.state"];
        put: operations["incident.routing.Routing.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/routing/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.routing.Routing.cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.Supervision.watch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/supervision/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.Supervision.samples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/urges/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Whistle.reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/whistles/{id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Whistle.arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/whistles/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Whistle.contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/whistles/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Whistle.finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/whistles/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Whistle.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/whistles/{id}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Whistle.rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/whistles/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Whistle.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["journal.Journal.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["journal.Journal.entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal/slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["journal.Journal.slip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["journal.Journal.state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notice/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notice.Notice.notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notice/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["notice.Notice.read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notice/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["notice.Notice.readAll"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notice/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notice.Notice.unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/errand/guide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["errand.Guide.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/incident/alike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Open.alike"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/incident/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.Category.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/incident/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Open.photo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/incident/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Open.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/incident/reports/{county}/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.Open.slip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/incident/reports/{county}/{code}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Open.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/incident/reports/{county}/{code}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.Open.looks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/incident/reports/{county}/{code}/photos/{photo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.Photo.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/incident/reports/{county}/{code}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.Open.proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/journal/{county}/growth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["journal.Journal.growth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/journal/{county}/root": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["journal.Journal.root"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/open311/{county}/v2/requests.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["incident.Open311.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/open311/{county}/v2/requests/{code}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.Open311.request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/open311/{county}/v2/requests/{code}.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.Open311.requestXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/open311/{county}/v2/services.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.Open311.services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/open311/{county}/v2/services.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incident.Open311.servicesXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/statistics/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statistics.OpenStatistics.indicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/statistics/{county}/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statistics.OpenTopics.topics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/statistics/{county}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statistics.OpenStatistics.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/territory/counties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.OpenTerritory.counties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/territory/map-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.OpenTerritory.settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/territory/places/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.OpenTerritory.place"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisation.Unit.units"];
        put?: never;
        post: operations["organisation.Unit.found"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisation.Unit.unit"];
        put: operations["organisation.Unit.change"];
        post?: never;
        delete: operations["organisation.Unit.close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/consents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["people.People.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["people.People.households"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["people.People.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["people.People.person"];
        put: operations["people.People.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/persons/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["people.People.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/persons/{id}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["people.People.forget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/persons/{id}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["people.People.whoLooked"];
        put?: never;
        post: operations["people.People.unmask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["people.People.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/areas/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planning.desk.Plan.areas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/forms/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planning.desk.Plan.form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/offers/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planning.desk.Offer.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/offers/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planning.desk.Offer.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/offers/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planning.desk.Offer.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planning.desk.Plan.list"];
        put?: never;
        post: operations["planning.desk.Plan.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planning.desk.Plan.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/offers/{offer}/accepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planning.desk.Offer.accepted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/offers/{offer}/declined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planning.desk.Offer.declined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planning.desk.Plan.compute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planning.desk.Plan.version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/versions/{number}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planning.desk.Plan.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/versions/{number}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planning.desk.Plan.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/versions/{number}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planning.desk.Plan.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/versions/{number}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planning.desk.Plan.discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/versions/{number}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planning.desk.Plan.edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/versions/{number}/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planning.desk.Plan.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/versions/{number}/export.geojson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planning.desk.Plan.geojson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/versions/{number}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planning.desk.Offer.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/versions/{number}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planning.desk.Plan.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/versions/{number}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planning.desk.Plan.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{id}/versions/{number}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planning.desk.Plan.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/rounds/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planning.desk.Round.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/analyses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statistics.Analysis.all"];
        put?: never;
        post: operations["statistics.Analysis.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/analyses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statistics.Analysis.get"];
        put: operations["statistics.Analysis.write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/analyses/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["statistics.Analysis.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/analyses/{id}/paper.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statistics.Analysis.document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/analyses/{id}/paper.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statistics.Analysis.paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/figures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statistics.Statistics.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/figures/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statistics.Statistics.cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/hot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statistics.hot.Hot.overview"];
        put?: never;
        post: operations["statistics.hot.Hot.look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/hot/bursts/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statistics.hot.Hot.burstCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/hot/issues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statistics.hot.Hot.issue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/hot/issues/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statistics.hot.Hot.cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statistics.Statistics.indicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/indicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statistics.Statistics.indicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.Map.addresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/buildings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.Building.buildings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/buildings/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.Building.building"];
        put: operations["territory.Building.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/buildings/{code}/doors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.Building.doors"];
        put: operations["territory.Building.setDoors"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.Division.below"];
        put?: never;
        post: operations["territory.Division.found"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/divisions/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["territory.Division.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/divisions/splits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["territory.Division.split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/divisions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.Division.division"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/divisions/{code}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["territory.Division.rename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/estates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.Estate.estates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/estates/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.Estate.estate"];
        put: operations["territory.Estate.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.exchange.Exchange.kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/exports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.exchange.Exchange.give"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/grids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.Grid.grids"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/grids/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.Grid.next"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/grids/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.Grid.grid"];
        put: operations["territory.Grid.draw"];
        post?: never;
        delete: operations["territory.Grid.close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/grids/{code}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.Grid.notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/imports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["territory.exchange.Exchange.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/imports/{kind}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["territory.exchange.Exchange.faults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["territory.Map.label"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/locate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.Map.locate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/map/buildings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.Map.buildings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/map/grids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.Map.grids"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/map/outlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.Map.outlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/map/surroundings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.Map.surroundings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.Division.names"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territory/templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.exchange.Exchange.template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SseEmitter: {
            /** Format: int64 */
            timeout?: number;
        };
        "access.Account": {
            assignments: components["schemas"]["access.Assignment"][];
            /** Format: date-time */
            closedAt?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lockedUntil?: string;
            login: string;
            mustChangePassword: boolean;
            name: string;
            /** Format: uuid */
            personId?: string;
            secondFactor: boolean;
        };
        "access.Account.AccountPage": {
            items: components["schemas"]["access.Account"][];
            /** Format: int64 */
            total: number;
        };
        "access.Account.AssignmentMade": {
            /** Format: uuid */
            id: string;
        };
        "access.Account.Closing": {
            closed: boolean;
        };
        "access.Account.NewAccount": {
            login: string;
            name: string;
        };
        "access.Account.NewAssignment": {
            area: string;
            role: string;
            /** Format: uuid */
            unit?: string;
            /** Format: date-time */
            validFrom?: string;
            /** Format: date-time */
            validTo?: string;
        };
        "access.Account.OneTimePassword": {
            password: string;
        };
        "access.Accounts.Opened": {
            /** Format: uuid */
            id: string;
            oneTimePassword: string;
        };
        "access.Assignment": {
            /** Format: uuid */
            account: string;
            area: string;
            /** Format: uuid */
            id: string;
            role: string;
            /** Format: uuid */
            unit?: string;
            /** Format: date-time */
            validFrom: string;
            /** Format: date-time */
            validTo?: string;
        };
        "access.OwnAccount.Code": {
            code: string;
        };
        "access.OwnAccount.PasswordChange": {
            current: string;
            next: string;
        };
        "access.OwnAccount.RecoveryCodesAnswer": {
            codes: string[];
        };
        "access.OwnAccount.Secret": {
            qr: string;
            secret: string;
            /** Format: int32 */
            side: number;
            uri: string;
        };
        "access.Role": {
            duty?: string;
            en: string;
            id: string;
            own: boolean;
            permissions: string[];
            privileged: boolean;
            zh: string;
        };
        "access.Role.Change": {
            granted: boolean;
        };
        "access.Role.NewRole": {
            en: string;
            id: string;
            privileged: boolean;
            zh: string;
        };
        "access.Session.SessionAnswer": {
            account: components["schemas"]["access.Session.SessionAnswer.Account"];
            demo: boolean;
        };
        "access.Session.SessionAnswer.Account": {
            areas: string[];
            county: string;
            grants: components["schemas"]["access.Session.SessionAnswer.Held"][];
            /** Format: uuid */
            id: string;
            login: string;
            name: string;
            permissions: string[];
            /** Format: uuid */
            personId?: string;
            roles: string[];
            /** @enum {string} */
            standing: "FULL" | "PASSWORD_CHANGE" | "TOTP_SETUP";
            units: string[];
        };
        "access.Session.SessionAnswer.Held": {
            area: string;
            role: string;
            /** Format: uuid */
            unit?: string;
        };
        "access.Session.SignIn": {
            county?: string;
            login: string;
            password: string;
            totp?: string;
        };
        "access.Sessions.Session": {
            /** Format: uuid */
            account: string;
            address: string;
            agent: string;
            id: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            touchedAt: string;
        };
        "calendar.Calendar.HoursBody": {
            hours: string;
        };
        "calendar.Calendar.OwnDayBody": {
            hours?: string;
            /** @enum {string} */
            kind: "OFF" | "WORKDAY" | "HOURS";
            name: string;
        };
        "calendar.Calendar.YearImport": {
            dryRun: boolean;
            notice?: string;
            text: string;
        };
        "calendar.Day": {
            /** Format: date */
            date: string;
            hours: string;
            /** @enum {string} */
            kind: "WORKDAY" | "MAKE_UP_WORKDAY" | "WEEKEND" | "HOLIDAY" | "OWN_WORKDAY" | "OWN_DAY_OFF" | "OWN_HOURS" | "UNKNOWN_WORKDAY" | "UNKNOWN_WEEKEND";
            name: string;
        };
        "calendar.DayCounted": {
            /** Format: duration */
            counted: string;
            /** Format: date */
            day: string;
            /** @enum {string} */
            kind: "WORKDAY" | "MAKE_UP_WORKDAY" | "WEEKEND" | "HOLIDAY" | "OWN_WORKDAY" | "OWN_DAY_OFF" | "OWN_HOURS" | "UNKNOWN_WORKDAY" | "UNKNOWN_WEEKEND";
            name: string;
            /** Format: int64 */
            running: number;
        };
        "calendar.Deadline": {
            days: components["schemas"]["calendar.DayCounted"][];
            /** Format: date-time */
            instant: string;
            uncertain: boolean;
        };
        "calendar.HolidayTable": {
            days: components["schemas"]["calendar.HolidayTable.Entry"][];
            notice: string;
            shipped: boolean;
            /** Format: int32 */
            year: number;
        };
        "calendar.HolidayTable.Entry": {
            /** Format: date */
            day: string;
            /** @enum {string} */
            kind: "HOLIDAY" | "WORKDAY";
            name: string;
        };
        "calendar.OwnDay": {
            /** Format: date */
            day: string;
            hours?: string;
            /** @enum {string} */
            kind: "OFF" | "WORKDAY" | "HOURS";
            name: string;
        };
        "docket.Charges.Charge": {
            /** Format: duration */
            late: string;
            /** Format: int32 */
            round: number;
            stage: string;
            /** Format: uuid */
            unit?: string;
            /** Format: duration */
            used: string;
        };
        "docket.Clock": {
            /** Format: date-time */
            due: string;
            extended: boolean;
            late: boolean;
            limit: string;
            /** Format: date-time */
            paused?: string;
            /** Format: int32 */
            round: number;
            stage: string;
            /** Format: date-time */
            started: string;
            /** Format: date-time */
            stopped?: string;
        };
        "docket.Docket.ExportBody": {
            reason: string;
            search: components["schemas"]["docket.Search"];
        };
        "docket.Docket.FilterBody": {
            name: string;
            search: components["schemas"]["docket.Search"];
        };
        "docket.Docket.ToDo": {
            owned: components["schemas"]["docket.Entry"][];
            tasks: components["schemas"]["docket.Tasks.Asked"][];
        };
        "docket.Entries.Found": {
            also: string[];
            items: components["schemas"]["docket.Entry"][];
            /** Format: int64 */
            total: number;
        };
        "docket.Entry": {
            area: string;
            building?: string;
            category: string;
            channel: string;
            /** Format: date-time */
            closedAt?: string;
            /** Format: date-time */
            dueAt?: string;
            /** Format: uuid */
            id: string;
            kind: string;
            late: boolean;
            masked: boolean;
            number: string;
            /** Format: date-time */
            openedAt: string;
            ownerAccount?: string;
            /** Format: uuid */
            ownerUnit?: string;
            place?: string;
            /** @enum {string} */
            privacy: "N" | "R" | "X";
            stage: string;
            title?: string;
        };
        "docket.Feed.Happening": {
            area: string;
            /** Format: date-time */
            at: string;
            category: string;
            /** Format: uuid */
            cursor: string;
            deed: string;
            /** Format: uuid */
            entry: string;
            number: string;
            stage: string;
            title: string;
        };
        "docket.Filters.Filter": {
            /** Format: uuid */
            id: string;
            name: string;
            search: components["schemas"]["docket.Search"];
        };
        "docket.Finding.Findings": {
            also: string[];
            items: components["schemas"]["docket.Entry"][];
        };
        "docket.Line": {
            actor: string;
            actorName: string;
            /** Format: date-time */
            at: string;
            deed: string;
            facts: {
                [key: string]: unknown;
            };
            note?: string;
            open: boolean;
            said?: string;
        };
        "docket.Opened": {
            code: string;
            /** Format: uuid */
            id: string;
            number: string;
        };
        "docket.Search": {
            area?: string;
            building?: string;
            category?: string;
            channel?: string;
            /** Format: date-time */
            closedBefore?: string;
            /** Format: date-time */
            closedFrom?: string;
            /** Format: date-time */
            dueBefore?: string;
            hand?: string;
            ids?: string[];
            kind?: string;
            /** Format: date-time */
            openedBefore?: string;
            /** Format: date-time */
            openedFrom?: string;
            stages?: string[];
            state?: string;
            text?: string;
            /** Format: uuid */
            unit?: string;
        };
        "docket.Tasks.Asked": {
            /** Format: date-time */
            dueAt?: string;
            /** Format: uuid */
            entry: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            madeAt: string;
            number: string;
            what: string;
            words?: string;
        };
        "docket.Timeline.Spell": {
            account?: string;
            /** Format: date-time */
            from: string;
            stage: string;
            /** Format: date-time */
            to?: string;
            /** Format: uuid */
            unit?: string;
            waitsFor?: string;
        };
        "errand.ServiceItem": {
            department: string;
            id: string;
            name: string;
            words: string;
        };
        "incident.Alike": {
            guesses: components["schemas"]["incident.Alike.Guess"][];
            offers: components["schemas"]["incident.Alike.Offer"][];
        };
        "incident.Alike.Guess": {
            because: string[];
            code: string;
            english: string;
            name: string;
        };
        "incident.Alike.Offer": {
            because: components["schemas"]["text.Twin.Reason"][];
            category: string;
            categoryEnglish: string;
            categoryName: string;
            /** Format: uuid */
            id: string;
            number?: string;
            /** Format: date-time */
            promised?: string;
            /** Format: date-time */
            receivedAt: string;
            /** Format: int32 */
            reports: number;
            shared: string[];
            /** @enum {string} */
            stage: "SUBMITTED" | "ACCEPTED" | "SELF_HANDLED" | "DISPATCHING" | "ASSIGNED" | "HANDLING" | "WAIT_REPORTER" | "WAIT_THIRD_PARTY" | "SPLIT" | "DONE" | "VERIFIED" | "CLOSED" | "TRANSFERRED" | "MERGED" | "VOID";
            title?: string;
        };
        "incident.Answer": {
            by: string;
            satisfied: boolean;
            solved: boolean;
            /** @enum {string} */
            via: "PAGE" | "CALL" | "VISIT";
            words?: string;
        };
        "incident.Calling.Seen": {
            looks: components["schemas"]["people.Look"][];
            named: boolean;
        };
        "incident.Category.CategoryBody": {
            accept?: string;
            /** @enum {string} */
            grade: "A" | "B" | "C" | "D" | "E" | "M" | "P";
            groupName: string;
            handle?: string;
            id: string;
            name: string;
            /** @enum {string} */
            privacy: "N" | "R" | "X";
            secure?: string;
            source: string;
            stages?: components["schemas"]["incident.category.CategoryStage"][];
            transferTo?: string;
            /** Format: date */
            validFrom: string;
        };
        "incident.Category.Loaded": {
            /** Format: int32 */
            rows: number;
        };
        "incident.Duties.Duty": {
            area: string;
            category: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "RECEIVE" | "DISPATCH" | "HANDLE";
            /** Format: uuid */
            unit: string;
        };
        "incident.Duty.DutyBody": {
            area: string;
            category?: string;
            /** @enum {string} */
            role: "RECEIVE" | "DISPATCH" | "HANDLE";
            /** Format: uuid */
            unit: string;
        };
        "incident.Duty.Suggested": {
            lead?: components["schemas"]["incident.Page.UnitShown"];
        };
        "incident.Extension": {
            asker: string;
            by: string;
            reason: string;
        };
        "incident.Incident.AcceptBody": {
            category: string;
            note?: string;
        };
        "incident.Incident.AlikeBody": {
            place: components["schemas"]["incident.Report.Place"];
            words: string;
        };
        "incident.Incident.DispatchBody": {
            joint?: string[];
            /** Format: uuid */
            lead: string;
            note?: string;
        };
        "incident.Incident.MergeBody": {
            /** Format: uuid */
            into: string;
        };
        "incident.Incident.ReasonBody": {
            reason: string;
        };
        "incident.Incident.ReportBody": {
            category?: string;
            /** @enum {string} */
            channel: "RESIDENT" | "GRID" | "PHONE" | "VISIT" | "LETTER" | "WECHAT" | "HOTLINE" | "OPEN311" | "SPLIT";
            /** Format: uuid */
            clientId: string;
            confidential?: boolean;
            /** Format: uuid */
            joins?: string;
            photos?: string[];
            place: components["schemas"]["incident.Report.Place"];
            reporter?: components["schemas"]["incident.Report.Reporter"];
            words: string;
        };
        "incident.Incident.SolveBody": {
            photos?: string[];
            words: string;
        };
        "incident.Incident.SplitBody": {
            parts: components["schemas"]["incident.Parts.Part"][];
        };
        "incident.Incident.TransferBody": {
            body: string;
            category?: string;
            receipt: string;
        };
        "incident.IncidentMap.Spot": {
            category: string;
            /** Format: date-time */
            dueAt?: string;
            /** Format: uuid */
            id: string;
            /** Format: double */
            lat: number;
            late: boolean;
            /** Format: double */
            lon: number;
            number: string;
            /** Format: date-time */
            openedAt: string;
            stage: string;
            title?: string;
        };
        "incident.IncidentMap.Spots": {
            items: components["schemas"]["incident.IncidentMap.Spot"][];
            more: boolean;
            /** Format: int32 */
            unplaced: number;
            /** Format: int32 */
            withheld: number;
        };
        "incident.Moves.Field": {
            name: string;
            required: boolean;
            type: string;
        };
        "incident.Moves.Offer": {
            fields: components["schemas"]["incident.Moves.Field"][];
            name: string;
        };
        "incident.Open.AlikeBody": {
            county: string;
            place: components["schemas"]["incident.Report.Place"];
            words: string;
        };
        "incident.Open.AnswerBody": {
            satisfied: boolean;
            solved: boolean;
            words?: string;
        };
        "incident.Open.ReportBody": {
            category?: string;
            /** Format: uuid */
            clientId: string;
            confidential?: boolean;
            county: string;
            /** Format: uuid */
            joins?: string;
            photos?: string[];
            place: components["schemas"]["incident.Report.Place"];
            reporter?: components["schemas"]["incident.Report.Reporter"];
            words: string;
        };
        "incident.Open.Stored": {
            photo: string;
        };
        "incident.Open311.Received": {
            service_notice: string;
            service_request_id: string;
        };
        "incident.Open311.Request": {
            address?: string;
            agency_responsible?: string;
            description: string;
            /** Format: date-time */
            expected_datetime?: string;
            /** Format: date-time */
            requested_datetime: string;
            service_name: string;
            service_request_id: string;
            status: string;
            status_notes: string;
        };
        "incident.Open311.Service": {
            description: string;
            group: string;
            metadata: boolean;
            service_code: string;
            service_name: string;
            type: string;
        };
        "incident.Outcome": {
            handler: string;
            photos: string[];
            words: string;
        };
        "incident.Page": {
            answer?: components["schemas"]["incident.Answer"];
            assignment?: components["schemas"]["incident.Page.Assigned"];
            category: components["schemas"]["incident.category.Category"];
            charges: components["schemas"]["docket.Charges.Charge"][];
            clocks: components["schemas"]["docket.Clock"][];
            entry: components["schemas"]["docket.Entry"];
            extensionAsked?: components["schemas"]["incident.Extension"];
            links: components["schemas"]["incident.Page.Links"];
            masked: boolean;
            moves: components["schemas"]["incident.Moves.Offer"][];
            outcome?: components["schemas"]["incident.Outcome"];
            precedents: components["schemas"]["incident.Rulings.Ruling"][];
            situation: components["schemas"]["incident.Page.Situation"];
            spells: components["schemas"]["docket.Timeline.Spell"][];
            suggested?: components["schemas"]["incident.Page.UnitShown"];
            timeline: components["schemas"]["docket.Line"][];
            told?: components["schemas"]["incident.Page.Told"];
        };
        "incident.Page.Assigned": {
            /** Format: date-time */
            at: string;
            centre: components["schemas"]["incident.Page.UnitShown"];
            joint: components["schemas"]["incident.Page.UnitShown"][];
            lead: components["schemas"]["incident.Page.UnitShown"];
            ruled: boolean;
        };
        "incident.Page.Gone": {
            body: string;
            receipt: string;
        };
        "incident.Page.Links": {
            /** Format: int32 */
            merged: number;
            /** Format: uuid */
            mergedInto?: string;
            /** Format: uuid */
            partOf?: string;
            parts: string[];
        };
        "incident.Page.Returned": {
            by: components["schemas"]["incident.Page.UnitShown"];
            reason: string;
        };
        "incident.Page.Situation": {
            gone?: components["schemas"]["incident.Page.Gone"];
            held?: components["schemas"]["incident.Wait"];
            /** @enum {string} */
            reach?: "HANDLE_MATTER" | "CALL_BACK" | "VISIT" | "EMERGENCY" | "RIGHTS_REQUEST" | "CORRECTION";
            returned?: components["schemas"]["incident.Page.Returned"];
        };
        "incident.Page.Told": {
            answerable: boolean;
            areaName: string;
            confidential: boolean;
            /** Format: double */
            lat?: number;
            /** Format: double */
            lon?: number;
            photos: string[];
            place?: string;
            /** Format: date-time */
            receivedAt: string;
            reporter?: components["schemas"]["people.MaskedPerson"];
            words: string;
        };
        "incident.Page.UnitShown": {
            /** Format: uuid */
            id: string;
            name: string;
            phone: string;
        };
        "incident.Parts.Part": {
            category?: string;
            words: string;
        };
        "incident.Replies.ReplyBody": {
            words: string;
        };
        "incident.Report.Place": {
            code?: string;
            /** Format: double */
            lat?: number;
            /** Format: double */
            lon?: number;
            words?: string;
        };
        "incident.Report.Reporter": {
            name?: string;
            phone?: string;
        };
        "incident.Rulings.Ruling": {
            area: string;
            /** Format: date-time */
            at: string;
            category: string;
            /** Format: uuid */
            givenTo: string;
            /** Format: uuid */
            incident: string;
            reason: string;
            /** Format: uuid */
            refusedBy: string;
            ruledBy: string;
        };
        "incident.Slip": {
            answer?: components["schemas"]["incident.Answer"];
            areaName: string;
            asked: boolean;
            category: string;
            code: string;
            late: boolean;
            number: string;
            owner?: components["schemas"]["incident.Page.UnitShown"];
            photos: string[];
            place?: string;
            /** Format: date-time */
            promised?: string;
            /** Format: date-time */
            receivedAt: string;
            /** Format: int32 */
            reports: number;
            result?: string;
            resultPhotos: string[];
            /** @enum {string} */
            stage: "SUBMITTED" | "ACCEPTED" | "SELF_HANDLED" | "DISPATCHING" | "ASSIGNED" | "HANDLING" | "WAIT_REPORTER" | "WAIT_THIRD_PARTY" | "SPLIT" | "DONE" | "VERIFIED" | "CLOSED" | "TRANSFERRED" | "MERGED" | "VOID";
            stageWords: string;
            timeline: components["schemas"]["incident.Slip.Step"][];
            transferredTo?: string;
            waits?: components["schemas"]["incident.Slip.Waiting"];
            words: string;
        };
        "incident.Slip.Step": {
            /** Format: date-time */
            at: string;
            said?: string;
            words: string;
        };
        "incident.Slip.Waiting": {
            reason: string;
            /** Format: date-time */
            until: string;
            /** @enum {string} */
            what: "REPORTER" | "THIRD_PARTY";
        };
        "incident.Supervision.Repeated": {
            category: string;
            /** Format: date-time */
            last: string;
            place: string;
            /** Format: int64 */
            times: number;
        };
        "incident.Supervision.Watch": {
            late: components["schemas"]["incident.Supervision.Watched"][];
            repeated: components["schemas"]["incident.Supervision.Repeated"][];
            returned: components["schemas"]["incident.Supervision.Watched"][];
            reworked: components["schemas"]["incident.Supervision.Watched"][];
            soon: components["schemas"]["incident.Supervision.Watched"][];
            urgent: components["schemas"]["incident.Supervision.Watched"][];
        };
        "incident.Supervision.Watched": {
            area: string;
            building?: string;
            category: string;
            /** Format: date-time */
            dueAt?: string;
            /** @enum {string} */
            grade: "A" | "B" | "C" | "D" | "E" | "M" | "P";
            /** Format: uuid */
            id: string;
            late: boolean;
            number: string;
            /** Format: date-time */
            receivedAt: string;
            /** Format: int32 */
            reports: number;
            /** Format: int32 */
            rework: number;
            /** @enum {string} */
            stage: "SUBMITTED" | "ACCEPTED" | "SELF_HANDLED" | "DISPATCHING" | "ASSIGNED" | "HANDLING" | "WAIT_REPORTER" | "WAIT_THIRD_PARTY" | "SPLIT" | "DONE" | "VERIFIED" | "CLOSED" | "TRANSFERRED" | "MERGED" | "VOID";
            /** Format: uuid */
            unit?: string;
        };
        "incident.Triage.Twin": {
            because: components["schemas"]["text.Twin.Reason"][];
            entry: components["schemas"]["docket.Entry"];
            /** Format: double */
            likeness?: number;
            /** Format: int32 */
            reports: number;
        };
        "incident.Urges.Urge": {
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            due: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            incident: string;
            late: boolean;
            reason: string;
            /** Format: date-time */
            repliedAt?: string;
            reply?: string;
            /** Format: uuid */
            unit: string;
        };
        "incident.Wait": {
            reason: string;
            /** Format: date-time */
            until: string;
            /** @enum {string} */
            what: "REPORTER" | "THIRD_PARTY";
        };
        "incident.Whistle.BlowBody": {
            /** @enum {string} */
            kind: "ROUTINE" | "HARD" | "EMERGENCY";
            reason: string;
            units: string[];
        };
        "incident.Whistle.Call": {
            /** Format: date-time */
            arriveDue: string;
            /** Format: date-time */
            blownAt: string;
            blownBy: string;
            /** Format: date-time */
            contactDue: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            incident: string;
            /** @enum {string} */
            kind: "ROUTINE" | "HARD" | "EMERGENCY";
            reason: string;
            /** Format: date-time */
            signDue: string;
            /** Format: uuid */
            task: string;
            /** Format: uuid */
            unit: string;
        };
        "incident.Whistle.RateBody": {
            /** Format: int32 */
            stars: number;
            words: string;
        };
        "incident.Whistle.WordsBody": {
            words: string;
        };
        "incident.Whistles.Shown": {
            arriveLate: boolean;
            /** Format: date-time */
            arrivedAt?: string;
            call: components["schemas"]["incident.Whistle.Call"];
            contactLate: boolean;
            /** Format: date-time */
            contactedAt?: string;
            plan?: string;
            rating?: string;
            result?: string;
            signLate: boolean;
            /** Format: date-time */
            signedAt?: string;
            stage: string;
            /** Format: int32 */
            stars?: number;
        };
        "incident.Work.AnswerBody": {
            satisfied: boolean;
            solved: boolean;
            /** @enum {string} */
            via: "PAGE" | "CALL" | "VISIT";
            words?: string;
        };
        "incident.Work.DecideBody": {
            granted: boolean;
            reason?: string;
        };
        "incident.Work.ExtendBody": {
            by: string;
            reason: string;
        };
        "incident.Work.FinishBody": {
            photos?: string[];
            words: string;
        };
        "incident.Work.MilestoneBody": {
            photos?: string[];
            stage: string;
            words?: string;
        };
        "incident.Work.NoteBody": {
            note?: string;
        };
        "incident.Work.ReasonBody": {
            reason: string;
        };
        "incident.Work.WaitBody": {
            /** Format: int32 */
            days: number;
            /** @enum {string} */
            for?: "REPORTER" | "THIRD_PARTY";
            reason: string;
        };
        "incident.Work.WordsBody": {
            words: string;
        };
        "incident.category.Category": {
            accept: string;
            code: string;
            /** @enum {string} */
            grade: "A" | "B" | "C" | "D" | "E" | "M" | "P";
            group: string;
            groupName: string;
            handle: string;
            id: string;
            name: string;
            /** @enum {string} */
            privacy: "N" | "R" | "X";
            secure?: string;
            source: string;
            stages: components["schemas"]["incident.category.CategoryStage"][];
            transferTo?: string;
            /** Format: date */
            validFrom: string;
        };
        "incident.category.CategoryStage": {
            limit: string;
            name: string;
        };
        "incident.learning.LabelledFile.Fault": {
            /** Format: int32 */
            row: number;
            value: string;
            /** @enum {string} */
            wrong: "EMPTY" | "TOO_LONG" | "NO_CATEGORY" | "CATEGORY_UNKNOWN" | "CATEGORY_RESTRICTED";
        };
        "incident.learning.LabelledTexts.Found": {
            /** Format: int32 */
            copies: number;
            faults: components["schemas"]["incident.learning.LabelledFile.Fault"][];
            /** Format: int32 */
            faulty: number;
            /** Format: int32 */
            masked: number;
            perCategory: {
                [key: string]: number;
            };
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            texts: number;
        };
        "incident.learning.LabelledTexts.Source": {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            texts: number;
        };
        "incident.learning.Learning.ChoiceBody": {
            /** Format: uuid */
            training?: string;
        };
        "incident.learning.Learning.FileBody": {
            csv: string;
            name: string;
        };
        "incident.learning.Learning.Overview": {
            /** @enum {string} */
            engine: "OFF" | "LEARNING" | "WORDS" | "MEANING" | "FAILED";
            /** Format: int32 */
            enough: number;
            /** Format: int32 */
            fresh: number;
            /** Format: int32 */
            leastHeldBack: number;
            outdated: boolean;
            sources: components["schemas"]["incident.learning.LabelledTexts.Source"][];
            trainings: components["schemas"]["incident.learning.Training"][];
            uses: components["schemas"]["incident.learning.TrainingStore.Use"][];
        };
        "incident.learning.Learning.Started": {
            /** Format: uuid */
            id: string;
        };
        "incident.learning.Training": {
            /** Format: uuid */
            beside?: string;
            besideFigures?: components["schemas"]["text.Examination"];
            by: string;
            /** Format: int32 */
            cases: number;
            /** Format: double */
            certainty?: number;
            figures?: components["schemas"]["text.Examination"];
            /** Format: date-time */
            finishedAt?: string;
            /** Format: int32 */
            heldBack: number;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            imported: number;
            meaning?: boolean;
            model?: string;
            /** Format: int32 */
            number: number;
            problem?: string;
            /** Format: int32 */
            shipped: number;
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "RUNNING" | "REPLACED" | "NOT_BETTER" | "FAILED";
            /** Format: double */
            threshold?: number;
        };
        "incident.learning.TrainingStore.Use": {
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
            /** Format: uuid */
            training?: string;
        };
        "incident.routing.Routing.Figures": {
            counts: {
                [key: string]: number;
            };
            left: {
                [key: string]: number;
            };
        };
        "incident.routing.Routing.State": {
            /** Format: date-time */
            at?: string;
            by?: string;
            /** Format: double */
            expected?: number;
            figures: components["schemas"]["incident.routing.Routing.Figures"];
            /** Format: date */
            from: string;
            /** Format: double */
            threshold?: number;
            /** Format: date */
            to: string;
        };
        "incident.routing.Routing.ThresholdBody": {
            /** Format: double */
            threshold?: number;
        };
        "incident.routing.Suggested": {
            acted: boolean;
            /** Format: date-time */
            at: string;
            category: string;
            /** @enum {string} */
            left?: "NO_SUGGESTION" | "RESTRICTED" | "EMERGENCY" | "UNSURE" | "CHOSEN_OTHERWISE" | "TWIN" | "NO_DUTY";
            /** Format: double */
            probability: number;
            /** Format: double */
            threshold?: number;
            /** Format: uuid */
            training?: string;
            words: string[];
        };
        "incident.triage.Suggesting.Suggestion": {
            because: string[];
            category: string;
            /** Format: double */
            probability: number;
        };
        "journal.Check": {
            /** Format: date-time */
            at: string;
            /** Format: int64 */
            entries: number;
            findings: components["schemas"]["journal.Finding"][];
            last?: string;
            /** Format: int64 */
            pending: number;
            /** Format: int64 */
            roots: number;
        };
        "journal.Entry": {
            actor: string;
            area?: string;
            /** Format: date-time */
            at: string;
            county: string;
            deed: string;
            facts: string;
            /** Format: uuid */
            id: string;
            subject: string;
            /** Format: int64 */
            xid: number;
        };
        "journal.EntryList.Line": {
            entry: components["schemas"]["journal.Entry"];
            name: string;
            sealed: boolean;
        };
        "journal.Finding": {
            /** @enum {string} */
            kind: "ENTRY_ALTERED" | "ENTRY_REMOVED" | "ENTRY_INSERTED" | "ENTRY_BACKDATED" | "LEAF_REMOVED" | "NODE_ALTERED" | "ROOT_ALTERED" | "CHAIN_BROKEN";
            where: string;
        };
        "journal.Journal.EntryPage": {
            items: components["schemas"]["journal.EntryList.Line"][];
            /** Format: int64 */
            total: number;
        };
        "journal.Journal.Growth": {
            first: components["schemas"]["journal.Root"];
            proof: string[];
            second: components["schemas"]["journal.Root"];
        };
        "journal.Journal.State": {
            check?: components["schemas"]["journal.Check"];
            last?: components["schemas"]["journal.Root"];
            /** Format: int64 */
            pending: number;
        };
        "journal.Root": {
            /** Format: date-time */
            at: string;
            chained: string;
            county: string;
            digest: string;
            /** Format: int64 */
            number: number;
            root: string;
            /** Format: int64 */
            size: number;
            /** Format: int32 */
            volume: number;
        };
        "journal.Slip": {
            before: string;
            entry: components["schemas"]["journal.Entry"];
            format: string;
            /** Format: int64 */
            index: number;
            path: string[];
            root: components["schemas"]["journal.Root"];
        };
        "notice.Notice": {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date-time */
            readAt?: string;
            subject: string;
            text: string;
            urgent: boolean;
        };
        "notice.Notice.NoticePage": {
            items: components["schemas"]["notice.Notice"][];
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            unread: number;
        };
        "notice.Notice.Unread": {
            /** Format: int64 */
            unread: number;
        };
        "organisation.Unit.Founded": {
            /** Format: uuid */
            id: string;
        };
        "organisation.Unit.UnitRow": {
            address: string;
            area: string;
            areaName: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "DISTRICT_CENTRE" | "DEPARTMENT" | "TOWNSHIP_CENTRE" | "COMMUNITY" | "PROPERTY_COMPANY" | "UTILITY" | "HOSPITAL" | "SCHOOL" | "SOCIAL_ORGANISATION" | "ENTERPRISE" | "TEAM" | "PARTY" | "OTHER";
            name: string;
            /** Format: uuid */
            parent?: string;
            parentName?: string;
            /** Format: uuid */
            partyOf?: string;
            phone: string;
            shortName: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string;
        };
        "organisation.Unit.UnitRows": {
            items: components["schemas"]["organisation.Unit.UnitRow"][];
            /** Format: int32 */
            total: number;
        };
        "organisation.UnitRegister.Entry": {
            address?: string;
            area: string;
            /** @enum {string} */
            kind: "DISTRICT_CENTRE" | "DEPARTMENT" | "TOWNSHIP_CENTRE" | "COMMUNITY" | "PROPERTY_COMPANY" | "UTILITY" | "HOSPITAL" | "SCHOOL" | "SOCIAL_ORGANISATION" | "ENTERPRISE" | "TEAM" | "PARTY" | "OTHER";
            name: string;
            /** Format: uuid */
            parent?: string;
            /** Format: uuid */
            partyOf?: string;
            phone?: string;
            shortName?: string;
        };
        "people.Consent": {
            /** @enum {string} */
            channel: "APP" | "PAPER" | "PHONE" | "PROXY";
            /** Format: date-time */
            givenAt: string;
            /** Format: uuid */
            id: string;
            items: string[];
            /** Format: uuid */
            person: string;
            purpose: string;
            version: string;
            /** Format: date-time */
            withdrawnAt?: string;
            /** @enum {string} */
            withdrawnBy?: "APP" | "PAPER" | "PHONE" | "PROXY";
        };
        "people.Household": {
            area: string;
            building?: string;
            door: string;
            /** Format: uuid */
            id: string;
            residents: string[];
        };
        "people.Look": {
            about?: string;
            /** Format: date-time */
            at: string;
            by: string;
            items: ("NAME" | "PHONE" | "ID_NUMBER" | "ADDRESS")[];
            note: string;
            /** @enum {string} */
            purpose: "HANDLE_MATTER" | "CALL_BACK" | "VISIT" | "EMERGENCY" | "RIGHTS_REQUEST" | "CORRECTION";
        };
        "people.MaskedPerson": {
            area?: string;
            /** Format: uuid */
            id: string;
            idNumber?: string;
            name: string;
            phone?: string;
        };
        "people.People.ConsentGiven": {
            /** Format: uuid */
            id: string;
        };
        "people.People.Corrections": {
            items: {
                [key: string]: string;
            };
        };
        "people.People.InClear": {
            items: {
                [key: string]: string;
            };
            /** Format: int32 */
            looksLeft: number;
        };
        "people.People.LookBody": {
            items: ("NAME" | "PHONE" | "ID_NUMBER" | "ADDRESS")[];
            note: string;
            /** @enum {string} */
            purpose: "HANDLE_MATTER" | "CALL_BACK" | "VISIT" | "EMERGENCY" | "RIGHTS_REQUEST" | "CORRECTION";
        };
        "people.People.NewConsent": {
            /** @enum {string} */
            channel: "APP" | "PAPER" | "PHONE" | "PROXY";
            items: string[];
            purpose: string;
            version: string;
        };
        "people.People.NewPersonBody": {
            address?: string;
            area: string;
            name: string;
            phone?: string;
        };
        "people.People.PersonPage": {
            consents: components["schemas"]["people.Consent"][];
            homes: components["schemas"]["people.Household"][];
            /** Format: int32 */
            looksLeft: number;
            person: components["schemas"]["people.MaskedPerson"];
        };
        "people.People.Reason": {
            reason: string;
        };
        "people.People.Registered": {
            /** Format: uuid */
            id: string;
        };
        "people.People.Search": {
            idNumber?: string;
            name?: string;
            phone?: string;
        };
        "planning.Sentence": {
            en: string;
            zh: string;
        };
        "planning.WayOut": {
            option: string;
            sentence: components["schemas"]["planning.Sentence"];
            value: string;
        };
        "planning.desk.Answered": {
            assigned: {
                [key: string]: string;
            };
            /** Format: double */
            bound?: number;
            boundWords: components["schemas"]["planning.Sentence"];
            figures: components["schemas"]["planning.desk.Answered.Figure"][];
            findings: components["schemas"]["planning.desk.Answered.Finding"][];
            lines: components["schemas"]["planning.desk.Answered.Line"][];
            /** Format: double */
            objective: number;
            reproducible: boolean;
            /** Format: double */
            seconds: number;
            tables: components["schemas"]["planning.desk.Answered.Table"][];
            things: components["schemas"]["planning.desk.Answered.Thing"][];
            today: components["schemas"]["planning.desk.Answered.Zone"][];
            unit?: components["schemas"]["planning.Sentence"];
            zones: components["schemas"]["planning.desk.Answered.Zone"][];
        };
        "planning.desk.Answered.Figure": {
            /** Format: double */
            after: number;
            /** Format: double */
            before?: number;
            id: string;
            label: components["schemas"]["planning.Sentence"];
        };
        "planning.desk.Answered.Finding": {
            /** Format: double */
            by: number;
            hard: boolean;
            kept: boolean;
            rule: string;
            title: components["schemas"]["planning.Sentence"];
            unit?: components["schemas"]["planning.Sentence"];
            where: string[];
        };
        "planning.desk.Answered.Line": {
            id: string;
            label: string;
            path: number[][];
        };
        "planning.desk.Answered.Table": {
            columns: components["schemas"]["planning.Sentence"][];
            id: string;
            keys?: string[][];
            rows: unknown[][];
            title: components["schemas"]["planning.Sentence"];
        };
        "planning.desk.Answered.Thing": {
            id: string;
            label: string;
            /** Format: double */
            lat?: number;
            /** Format: double */
            load: number;
            /** Format: double */
            lon?: number;
            tone: string;
            was?: string;
            why?: components["schemas"]["planning.desk.Answered.Why"];
            zone?: string;
        };
        "planning.desk.Answered.Why": {
            /** Format: double */
            cost: number;
            next?: string;
            /** Format: double */
            nextCost?: number;
            sentence: components["schemas"]["planning.Sentence"];
        };
        "planning.desk.Answered.Zone": {
            border?: {
                [key: string]: unknown;
            };
            continues?: string;
            id: string;
            label: string;
            /** Format: double */
            load: number;
        };
        "planning.desk.Conflicting": {
            code: string;
            conflict: components["schemas"]["planning.Sentence"][];
            waysOut: components["schemas"]["planning.WayOut"][];
        };
        "planning.desk.DayRounds.Stop": {
            at: string;
            building: string;
            /** Format: double */
            lat: number;
            /** Format: double */
            lon: number;
            matters: string;
            name: string;
            /** Format: int32 */
            order: number;
        };
        "planning.desk.Failure": {
            code: string;
            sentence: components["schemas"]["planning.Sentence"];
            waysOut: components["schemas"]["planning.WayOut"][];
        };
        "planning.desk.Field": {
            choices: components["schemas"]["planning.desk.Field.Choice"][];
            id: string;
            label: components["schemas"]["planning.Sentence"];
            /** Format: double */
            least?: number;
            /** Format: double */
            most?: number;
            of?: string;
            strength: string;
            type: string;
            unit?: components["schemas"]["planning.Sentence"];
            value: string;
            when: string[];
        };
        "planning.desk.Field.Choice": {
            label: components["schemas"]["planning.Sentence"];
            value: string;
        };
        "planning.desk.Offer.Shown": {
            /** Format: date-time */
            answerBy: string;
            /** Format: date-time */
            answeredAt?: string;
            answersHere: boolean;
            /** Format: date-time */
            askedAt: string;
            /** Format: uuid */
            id: string;
            place: string;
            request: string;
            /** @enum {string} */
            state: "OFFERED" | "ACCEPTED" | "DECLINED" | "UNANSWERED" | "WITHDRAWN";
            taker: string;
            what: string;
        };
        "planning.desk.Plan.ComputeBody": {
            options?: {
                [key: string]: string;
            };
            /** Format: double */
            seconds: number;
            /** Format: int64 */
            seed: number;
        };
        "planning.desk.Plan.Made": {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
        };
        "planning.desk.Plan.MakeBody": {
            area: string;
            options?: {
                [key: string]: string;
            };
            /** Format: double */
            seconds: number;
            /** Format: int64 */
            seed: number;
            /** @enum {string} */
            subject: "DIVISION" | "SITING" | "NETWORK" | "ROUNDS" | "ROSTER" | "MATCH" | "ROOMS" | "SCREENING";
            title: string;
        };
        "planning.desk.Plan.MovesBody": {
            moves: {
                [key: string]: string;
            };
        };
        "planning.desk.PlanPages.Listed": {
            items: components["schemas"]["planning.desk.PlanPages.Row"][];
            /** Format: int64 */
            total: number;
        };
        "planning.desk.PlanPages.Page": {
            applicable: boolean;
            area: string;
            areaName: string;
            editable: boolean;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            madeAt: string;
            mayApprove: boolean;
            mayEdit: boolean;
            /** @enum {string} */
            subject: "DIVISION" | "SITING" | "NETWORK" | "ROUNDS" | "ROSTER" | "MATCH" | "ROOMS" | "SCREENING";
            title: string;
            versions: components["schemas"]["planning.desk.PlanPages.Step"][];
        };
        "planning.desk.PlanPages.Place": {
            code: string;
            name: string;
        };
        "planning.desk.PlanPages.Row": {
            area: string;
            areaName: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            madeAt: string;
            /** @enum {string} */
            state: "COMPUTING" | "COMPUTED" | "INFEASIBLE" | "FAILED" | "APPROVED" | "APPLIED" | "UNDONE" | "DISCARDED";
            /** @enum {string} */
            subject: "DIVISION" | "SITING" | "NETWORK" | "ROUNDS" | "ROSTER" | "MATCH" | "ROOMS" | "SCREENING";
            title: string;
            /** Format: int32 */
            versions: number;
        };
        "planning.desk.PlanPages.Shown": {
            answer?: components["schemas"]["planning.desk.Answered"];
            step: components["schemas"]["planning.desk.PlanPages.Step"];
        };
        "planning.desk.PlanPages.Step": {
            applied?: components["schemas"]["planning.desk.Version.Signed"];
            approved?: components["schemas"]["planning.desk.Version.Signed"];
            /** Format: int32 */
            basedOn?: number;
            conflict?: components["schemas"]["planning.desk.Conflicting"];
            failure?: components["schemas"]["planning.desk.Failure"];
            figures: components["schemas"]["planning.desk.Answered.Figure"][];
            /** Format: date-time */
            madeAt: string;
            /** Format: int32 */
            number: number;
            /** Format: double */
            objective?: number;
            options: {
                [key: string]: string;
            };
            run?: components["schemas"]["planning.desk.RunQueue.Run"];
            /** Format: double */
            seconds: number;
            /** Format: int64 */
            seed: number;
            /** @enum {string} */
            state: "COMPUTING" | "COMPUTED" | "INFEASIBLE" | "FAILED" | "APPROVED" | "APPLIED" | "UNDONE" | "DISCARDED";
            undone?: components["schemas"]["planning.desk.Version.Signed"];
        };
        "planning.desk.Round.Round": {
            /** Format: date */
            day: string;
            stops: components["schemas"]["planning.desk.DayRounds.Stop"][];
        };
        "planning.desk.RunQueue.Run": {
            /** Format: double */
            bound?: number;
            cancelled: boolean;
            /** Format: double */
            elapsed?: number;
            /** Format: double */
            objective?: number;
            phase?: string;
            taken: boolean;
            /** Format: int64 */
            waiting: number;
        };
        "planning.desk.Version.Signed": {
            /** Format: date-time */
            at: string;
            by: string;
        };
        "statistics.Analysis": {
            area: string;
            bursts: components["schemas"]["statistics.hot.Burst"][];
            by: string;
            /** Format: date-time */
            changedAt: string;
            changedBy: string;
            figures: components["schemas"]["statistics.Analysis.Line"][];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            issuedAt?: string;
            issuedBy?: string;
            issues: components["schemas"]["statistics.hot.HotIssues.Shown"][];
            /** Format: date-time */
            madeAt: string;
            month: string;
            /** @enum {string} */
            state: "DRAFT" | "ISSUED";
            texts: {
                [key: string]: string;
            };
            title: string;
            topic: string;
            /** Format: uuid */
            topicIssue?: string;
            /** Format: int32 */
            version: number;
        };
        "statistics.Analysis.DraftBody": {
            area?: string;
            month: string;
            /** Format: uuid */
            topic?: string;
        };
        "statistics.Analysis.IssueBody": {
            /** Format: int32 */
            version: number;
        };
        "statistics.Analysis.Line": {
            /** Format: double */
            before?: number;
            indicator: string;
            /** Format: double */
            value?: number;
        };
        "statistics.Analysis.WriteBody": {
            texts: {
                [key: string]: string;
            };
            title: string;
            topic: string;
            /** Format: int32 */
            version: number;
        };
        "statistics.Figures.Figure": {
            /** Format: int64 */
            denominator?: number;
            key: string;
            /** Format: int64 */
            numerator: number;
            /** Format: double */
            value?: number;
        };
        "statistics.Indicator": {
            denominator?: components["schemas"]["statistics.Indicator.Words"];
            en: string;
            id: string;
            numerator: components["schemas"]["statistics.Indicator.Words"];
            zh: string;
        };
        "statistics.Indicator.Words": {
            en: string;
            zh: string;
        };
        "statistics.OpenStatistics.Answer": {
            figures: components["schemas"]["statistics.OpenStatistics.Shown"][];
            indicator: components["schemas"]["statistics.Indicator"];
        };
        "statistics.OpenStatistics.Shown": {
            count: string;
            key: string;
            /** Format: double */
            value?: number;
        };
        "statistics.OpenTopics.Topic": {
            month: string;
            people: string;
            title: string;
        };
        "statistics.Statistics.Answer": {
            /** @enum {string} */
            by: "WHOLE" | "TOWNSHIP" | "COMMUNITY" | "GRID" | "UNIT" | "GROUP" | "CATEGORY" | "CHANNEL" | "GRADE" | "STAGE" | "DAY" | "WEEK" | "MONTH" | "QUARTER";
            figures: components["schemas"]["statistics.Figures.Figure"][];
            indicator: components["schemas"]["statistics.Indicator"];
        };
        "statistics.Statistics.Filter": {
            area?: string;
            category?: string;
            channel?: string;
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            /** Format: uuid */
            unit?: string;
        };
        "statistics.hot.Burst": {
            about: string;
            area: string;
            category: string;
            /** Format: double */
            expected: number;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            matters: string[];
            /** Format: int32 */
            observed: number;
            /** Format: int32 */
            people: number;
            /** Format: double */
            probability: number;
            /** Format: date */
            to: string;
        };
        "statistics.hot.Hot.Detail": {
            issue: components["schemas"]["statistics.hot.HotIssues.Shown"];
            points: components["schemas"]["statistics.hot.HotStore.Point"][];
            weeks: number[];
        };
        "statistics.hot.Hot.Overview": {
            bursts: components["schemas"]["statistics.hot.Burst"][];
            issues: components["schemas"]["statistics.hot.HotIssues.Shown"][];
            run?: components["schemas"]["statistics.hot.HotRun"];
        };
        "statistics.hot.Hot.PeriodBody": {
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
        };
        "statistics.hot.HotIssues.Shown": {
            area: string;
            category: string;
            /** Format: int32 */
            closed: number;
            /** Format: date-time */
            firstAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastAt: string;
            /** Format: double */
            lat?: number;
            /** Format: double */
            lon?: number;
            /** Format: int32 */
            many: number;
            name: string;
            /** Format: int32 */
            people: number;
            place: string;
            /** @enum {string} */
            trend: "RISING" | "STEADY" | "FALLING";
        };
        "statistics.hot.HotRun": {
            by: string;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            madeAt: string;
            /** Format: int32 */
            matters: number;
            meaning: boolean;
            /** Format: date */
            to: string;
        };
        "statistics.hot.HotStore.Point": {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            incident: string;
            /** Format: double */
            lat?: number;
            /** Format: double */
            lon?: number;
        };
        "territory.Building.BuildingBody": {
            address?: string;
            footprint?: {
                [key: string]: unknown;
            };
            grid?: string;
            /** Format: int32 */
            households: number;
            /** @enum {string} */
            kind?: "HOUSING" | "MIXED" | "SHOP" | "OFFICE" | "SCHOOL" | "HOSPITAL" | "FACTORY" | "PUBLIC" | "OTHER";
            /** Format: double */
            lat: number;
            /** Format: double */
            lon: number;
            name: string;
            /** Format: int32 */
            storeys: number;
            /** Format: int32 */
            units: number;
        };
        "territory.Building.BuildingRow": {
            address: string;
            code: string;
            community: string;
            estate?: string;
            footprint?: {
                [key: string]: unknown;
            };
            grid?: string;
            /** Format: int32 */
            households: number;
            /** @enum {string} */
            kind: "HOUSING" | "MIXED" | "SHOP" | "OFFICE" | "SCHOOL" | "HOSPITAL" | "FACTORY" | "PUBLIC" | "OTHER";
            /** Format: double */
            lat: number;
            /** Format: double */
            lon: number;
            name: string;
            /** Format: int32 */
            storeys: number;
            /** Format: int32 */
            units: number;
        };
        "territory.Building.BuildingRows": {
            items: components["schemas"]["territory.Building.BuildingRow"][];
            /** Format: int32 */
            total: number;
        };
        "territory.Building.DoorBody": {
            /** Format: int32 */
            floor: number;
            number: string;
            /** Format: int32 */
            unit: number;
        };
        "territory.Division": {
            code: string;
            name: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string;
        };
        "territory.Division.DivisionPage": {
            below: components["schemas"]["territory.Division"][];
            changes: components["schemas"]["territory.DivisionChange"][];
            described: string;
            division: components["schemas"]["territory.Division"];
            history: components["schemas"]["territory.Division"][];
        };
        "territory.Division.Founding": {
            code: string;
            /** Format: date */
            day?: string;
            name: string;
        };
        "territory.Division.Merging": {
            /** Format: date */
            day?: string;
            from: string[];
            into: string;
            name: string;
            reason?: string;
        };
        "territory.Division.Renaming": {
            /** Format: date */
            day?: string;
            name: string;
        };
        "territory.Division.Splitting": {
            /** Format: date */
            day?: string;
            from: string;
            parts: components["schemas"]["territory.Reshaping.Part"][];
            reason?: string;
        };
        "territory.DivisionChange": {
            /** Format: date */
            day: string;
            from: string;
            kind: string;
            reason: string;
            to: string;
        };
        "territory.Door": {
            building: string;
            /** Format: int32 */
            floor: number;
            number: string;
            /** Format: int32 */
            unit: number;
        };
        "territory.Estate.EstateBody": {
            address?: string;
            border?: {
                [key: string]: unknown;
            };
            /** Format: int32 */
            built?: number;
            community: string;
            hasPost: boolean;
            name: string;
            propertyCompany?: string;
        };
        "territory.Estate.EstateRow": {
            address: string;
            border?: {
                [key: string]: unknown;
            };
            /** Format: int32 */
            built?: number;
            code: string;
            community: string;
            communityName: string;
            grids: string[];
            hasPost: boolean;
            name: string;
            propertyCompany: string;
        };
        "territory.Estate.EstateRows": {
            items: components["schemas"]["territory.Estate.EstateRow"][];
            /** Format: int32 */
            total: number;
        };
        "territory.Grid.Contact": {
            duty: string;
            name: string;
            phone: string;
        };
        "territory.Grid.GridBody": {
            border?: {
                [key: string]: unknown;
            };
            contacts?: components["schemas"]["territory.Grid.Contact"][];
            /** Format: int32 */
            households: number;
            /** @enum {string} */
            kind: "GENERAL" | "DEDICATED" | "MICRO";
            name: string;
            supervisionPhone?: string;
        };
        "territory.Grid.GridRow": {
            areaName: string;
            border?: {
                [key: string]: unknown;
            };
            code: string;
            contacts: components["schemas"]["territory.Grid.Contact"][];
            drawn: boolean;
            /** Format: int32 */
            households: number;
            /** @enum {string} */
            kind: "GENERAL" | "DEDICATED" | "MICRO";
            name: string;
            supervisionPhone: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string;
        };
        "territory.Grid.GridRows": {
            items: components["schemas"]["territory.Grid.GridRow"][];
            /** Format: int32 */
            total: number;
        };
        "territory.Grid.NextCode": {
            code: string;
        };
        "territory.Map.Found": {
            area: string;
            building: string;
            /** Format: double */
            lat: number;
            /** Format: double */
            lon: number;
            /** Format: double */
            score: number;
            text: string;
        };
        "territory.Map.LabelBody": {
            target: string;
        };
        "territory.Map.Whereabouts": {
            area?: string;
            areaName?: string;
            building?: string;
            estate?: string;
        };
        "territory.MapData.Collection": {
            features: {
                [key: string]: unknown;
            }[];
            type: string;
        };
        "territory.OpenTerritory.CountyShown": {
            code: string;
            name: string;
        };
        "territory.OpenTerritory.NamedPlace": {
            area: string;
            areaName: string;
            code: string;
            /** @enum {string} */
            kind: "GRID" | "ESTATE" | "BUILDING";
            name: string;
            target: string;
        };
        "territory.Place": {
            area: string;
            code: string;
            county: string;
            /** @enum {string} */
            kind: "GRID" | "ESTATE" | "BUILDING";
            name: string;
            target: string;
        };
        "territory.Reshaping.Part": {
            code: string;
            grids: string[];
            name: string;
        };
        "territory.TerritorySettings": {
            reviewNumber: string;
            tiandituKey: string;
        };
        "territory.exchange.Exchange.FaultRow": {
            column: string;
            /** Format: int32 */
            row: number;
            rule: string;
            sentence: string;
            value: string;
        };
        "territory.exchange.Exchange.Outcome": {
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            faultCount: number;
            faults: components["schemas"]["territory.exchange.Exchange.FaultRow"][];
            /** Format: int32 */
            rows: number;
            written: boolean;
        };
        "text.Examination": {
            /** Format: int32 */
            amongThree: number;
            /** Format: int32 */
            cases: number;
            groups: components["schemas"]["text.Examination.Group"][];
            /** Format: int32 */
            right: number;
            /** Format: double */
            routed: number;
            /** Format: int32 */
            sure: number;
            /** Format: int32 */
            sureWrong: number;
        };
        "text.Examination.Group": {
            /** Format: int32 */
            cases: number;
            code: string;
            /** Format: double */
            f1: number;
            /** Format: int32 */
            right: number;
        };
        "text.Found": {
            /** Format: int32 */
            from: number;
            /** @enum {string} */
            kind: "MOBILE" | "LANDLINE" | "ID_NUMBER" | "BANK_CARD" | "PLATE" | "EMAIL" | "DOOR" | "NAME";
            /** Format: int32 */
            to: number;
        };
        "text.ReplyCheck.Findings": {
            hints: ("EMPTY" | "MERELY_ACKNOWLEDGED" | "MERELY_FORWARDED" | "ASKS_FOR_MORE" | "OFF_THE_QUESTION" | "PERSONAL_DATA" | "LONG_SENTENCES")[];
            /** Format: int32 */
            medianSentence: number;
            personalData: components["schemas"]["text.Found"][];
            /** Format: double */
            sharedWords: number;
        };
        "text.Twin.Reason": {
            en: string;
            zh: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "access.Account.accounts": {
        parameters: {
            query?: {
                words?: string;
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["access.Account.AccountPage"];
                };
            };
        };
    };
    "access.Account.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["access.Account.NewAccount"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["access.Accounts.Opened"];
                };
            };
        };
    };
    "access.Account.account": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["access.Account"];
                };
            };
        };
    };
    "access.Account.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["access.Account.NewAssignment"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["access.Account.AssignmentMade"];
                };
            };
        };
    };
    "access.Account.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["access.Account.Closing"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "access.Account.resetPassword": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["access.Account.OneTimePassword"];
                };
            };
        };
    };
    "access.Account.sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["access.Sessions.Session"][];
                };
            };
        };
    };
    "access.Account.endSessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "access.Account.endAssignment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "access.OwnAccount.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["access.OwnAccount.PasswordChange"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "access.Role.permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string[];
                };
            };
        };
    };
    "access.Role.roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["access.Role"][];
                };
            };
        };
    };
    "access.Role.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["access.Role.NewRole"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "access.Role.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role: string;
                permission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["access.Role.Change"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "access.Session.session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["access.Session.SessionAnswer"];
                };
            };
        };
    };
    "access.Session.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["access.Session.SignIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["access.Session.SessionAnswer"];
                };
            };
        };
    };
    "access.Session.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "access.Session.own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["access.Sessions.Session"][];
                };
            };
        };
    };
    "access.Session.signOutEverywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "access.OwnAccount.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["access.OwnAccount.Code"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["access.OwnAccount.RecoveryCodesAnswer"];
                };
            };
        };
    };
    "access.OwnAccount.newSecret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["access.OwnAccount.Secret"];
                };
            };
        };
    };
    "calendar.Calendar.deadline": {
        parameters: {
            query: {
                from?: string;
                allowance: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["calendar.Deadline"];
                };
            };
        };
    };
    "calendar.Calendar.hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": {
                        [key: string]: string;
                    };
                };
            };
        };
    };
    "calendar.Calendar.setHours": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                from: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["calendar.Calendar.HoursBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "calendar.Calendar.ownDays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["calendar.OwnDay"][];
                };
            };
        };
    };
    "calendar.Calendar.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["calendar.Calendar.OwnDayBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "calendar.Calendar.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "calendar.Calendar.years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["calendar.HolidayTable"][];
                };
            };
        };
    };
    "calendar.Calendar.importYear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["calendar.Calendar.YearImport"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["calendar.HolidayTable"];
                };
            };
        };
    };
    "calendar.Calendar.days": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["calendar.Day"][];
                };
            };
        };
    };
    "docket.Docket.list": {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                text?: string;
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["docket.Entries.Found"];
                };
            };
        };
    };
    "docket.Docket.entry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["docket.Entry"];
                };
            };
        };
    };
    "docket.Docket.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["docket.Docket.ExportBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "docket.Docket.feed": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["docket.Feed.Happening"][];
                };
            };
        };
    };
    "docket.Docket.live": {
        parameters: {
            query?: never;
            header?: {
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["SseEmitter"];
                };
            };
        };
    };
    "docket.Docket.filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["docket.Filters.Filter"][];
                };
            };
        };
    };
    "docket.Docket.keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["docket.Docket.FilterBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["docket.Filters.Filter"][];
                };
            };
        };
    };
    "docket.Docket.drop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["docket.Filters.Filter"][];
                };
            };
        };
    };
    "docket.Docket.find": {
        parameters: {
            query: {
                text: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["docket.Finding.Findings"];
                };
            };
        };
    };
    "docket.Docket.search": {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["docket.Search"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["docket.Entries.Found"];
                };
            };
        };
    };
    "docket.Docket.toDo": {
        parameters: {
            query?: {
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["docket.Docket.ToDo"];
                };
            };
        };
    };
    "incident.Category.versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.category.Category"][];
                };
            };
        };
    };
    "incident.Category.load": {
        parameters: {
            query: {
                validFrom: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Category.Loaded"];
                };
            };
        };
    };
    "incident.Category.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Category.CategoryBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.category.Category"];
                };
            };
        };
    };
    "incident.Duty.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Duties.Duty"][];
                };
            };
        };
    };
    "incident.Duty.give": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Duty.DutyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Duties.Duty"][];
                };
            };
        };
    };
    "incident.Duty.lead": {
        parameters: {
            query: {
                category: string;
                area: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Duty.Suggested"];
                };
            };
        };
    };
    "incident.Duty.strike": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "incident.Incident.report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Incident.ReportBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["docket.Opened"];
                };
            };
        };
    };
    "incident.Incident.alike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Incident.AlikeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Alike"];
                };
            };
        };
    };
    "incident.Incident.page": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Incident.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Incident.AcceptBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Work.callBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Work.AnswerBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Work.check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Work.NoteBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Incident.classify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Incident.AcceptBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Work.closeUnanswered": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Work.ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Work.contact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Work.WordsBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Work.decideExtension": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Work.DecideBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Incident.dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Incident.DispatchBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Incident.escalate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Incident.ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Work.extend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Work.ExtendBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Work.finish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Work.FinishBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Incident.merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Incident.MergeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Work.milestone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Work.MilestoneBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Photo.photo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                photo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
        };
    };
    "incident.Work.reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Work.ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Incident.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Incident.ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Replies.check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Replies.ReplyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["text.ReplyCheck.Findings"];
                };
            };
        };
    };
    "incident.Work.reporter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Work.WordsBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": {
                        [key: string]: string;
                    };
                };
            };
        };
    };
    "incident.Work.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Work.NoteBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Work.sendBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Work.ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.IncidentMap.sheet": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "incident.Work.sign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Incident.solve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Incident.SolveBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Incident.split": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Incident.SplitBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.routing.Routing.suggested": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.routing.Suggested"];
                };
            };
        };
    };
    "incident.Incident.suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.triage.Suggesting.Suggestion"][];
                };
            };
        };
    };
    "incident.Incident.transfer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Incident.TransferBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Incident.twins": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Triage.Twin"][];
                };
            };
        };
    };
    "incident.Whistle.urge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Whistle.WordsBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Urges.Urge"];
                };
            };
        };
    };
    "incident.Whistle.urgesOf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Urges.Urge"][];
                };
            };
        };
    };
    "incident.Work.verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Work.NoteBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Incident.voidFor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Incident.ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Work.waitFor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Work.WaitBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Page"];
                };
            };
        };
    };
    "incident.Whistle.blow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Whistle.BlowBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Whistles.Shown"][];
                };
            };
        };
    };
    "incident.Whistle.of": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Whistles.Shown"][];
                };
            };
        };
    };
    "incident.learning.Learning.overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.learning.Learning.Overview"];
                };
            };
        };
    };
    "incident.learning.Learning.bring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.learning.Learning.FileBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.learning.LabelledTexts.Found"];
                };
            };
        };
    };
    "incident.learning.Learning.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.learning.Learning.FileBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.learning.LabelledTexts.Found"];
                };
            };
        };
    };
    "incident.learning.Learning.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "incident.learning.Learning.train": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.learning.Learning.Started"];
                };
            };
        };
    };
    "incident.learning.Learning.choose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.learning.Learning.ChoiceBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.learning.Learning.Overview"];
                };
            };
        };
    };
    "incident.IncidentMap.map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["docket.Search"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.IncidentMap.Spots"];
                };
            };
        };
    };
    "incident.routing.Routing.state": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.routing.Routing.State"];
                };
            };
        };
    };
    "incident.routing.Routing.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.routing.Routing.ThresholdBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.routing.Routing.State"];
                };
            };
        };
    };
    "incident.routing.Routing.cases": {
        parameters: {
            query: {
                what: "SUGGESTED" | "TAKEN" | "ACTED" | "CORRECTED" | "SENT_BACK" | "LEFT";
                from?: string;
                to?: string;
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["docket.Entries.Found"];
                };
            };
        };
    };
    "incident.Supervision.watch": {
        parameters: {
            query?: {
                area?: string;
                by?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Supervision.Watch"];
                };
            };
        };
    };
    "incident.Supervision.samples": {
        parameters: {
            query?: {
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Supervision.Watched"][];
                };
            };
        };
    };
    "incident.Whistle.reply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Whistle.WordsBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Urges.Urge"];
                };
            };
        };
    };
    "incident.Whistle.arrive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Whistles.Shown"][];
                };
            };
        };
    };
    "incident.Whistle.contact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Whistles.Shown"][];
                };
            };
        };
    };
    "incident.Whistle.finish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Whistle.WordsBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Whistles.Shown"][];
                };
            };
        };
    };
    "incident.Whistle.plan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Whistle.WordsBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Whistles.Shown"][];
                };
            };
        };
    };
    "incident.Whistle.rate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Whistle.RateBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Whistles.Shown"][];
                };
            };
        };
    };
    "incident.Whistle.sign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Whistles.Shown"][];
                };
            };
        };
    };
    "journal.Journal.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["journal.Check"];
                };
            };
        };
    };
    "journal.Journal.entries": {
        parameters: {
            query?: {
                subject?: string;
                by?: string;
                deed?: string;
                area?: string;
                from?: string;
                to?: string;
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["journal.Journal.EntryPage"];
                };
            };
        };
    };
    "journal.Journal.slip": {
        parameters: {
            query: {
                subject: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["journal.Slip"];
                };
            };
        };
    };
    "journal.Journal.state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["journal.Journal.State"];
                };
            };
        };
    };
    "notice.Notice.notices": {
        parameters: {
            query?: {
                unread?: boolean;
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["notice.Notice.NoticePage"];
                };
            };
        };
    };
    "notice.Notice.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "notice.Notice.readAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "notice.Notice.unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["notice.Notice.Unread"];
                };
            };
        };
    };
    "errand.Guide.find": {
        parameters: {
            query?: {
                query?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["errand.ServiceItem"][];
                };
            };
        };
    };
    "incident.Open.alike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Open.AlikeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Alike"];
                };
            };
        };
    };
    "incident.Category.open": {
        parameters: {
            query?: {
                county?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.category.Category"][];
                };
            };
        };
    };
    "incident.Open.photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    photo: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Open.Stored"];
                };
            };
        };
    };
    "incident.Open.report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Open.ReportBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["docket.Opened"];
                };
            };
        };
    };
    "incident.Open.slip": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Slip"];
                };
            };
        };
    };
    "incident.Open.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["incident.Open.AnswerBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Slip"];
                };
            };
        };
    };
    "incident.Open.looks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Calling.Seen"];
                };
            };
        };
    };
    "incident.Photo.own": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                code: string;
                photo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
        };
    };
    "incident.Open.proof": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["journal.Slip"];
                };
            };
        };
    };
    "journal.Journal.growth": {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["journal.Journal.Growth"];
                };
            };
        };
    };
    "journal.Journal.root": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["journal.Root"];
                };
            };
        };
    };
    "incident.Open311.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    address_id?: string;
                    address_string?: string;
                    description: string;
                    device_id?: string;
                    first_name?: string;
                    last_name?: string;
                    /** Format: double */
                    lat?: number;
                    /** Format: double */
                    long?: number;
                    phone?: string;
                    service_code: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Open311.Received"][];
                };
            };
        };
    };
    "incident.Open311.request": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Open311.Request"][];
                };
            };
        };
    };
    "incident.Open311.requestXml": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
        };
    };
    "incident.Open311.services": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["incident.Open311.Service"][];
                };
            };
        };
    };
    "incident.Open311.servicesXml": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
        };
    };
    "statistics.OpenStatistics.indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["statistics.Indicator"][];
                };
            };
        };
    };
    "statistics.OpenTopics.topics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["statistics.OpenTopics.Topic"][];
                };
            };
        };
    };
    "statistics.OpenStatistics.figures": {
        parameters: {
            query?: {
                by?: "WHOLE" | "TOWNSHIP" | "COMMUNITY" | "GRID" | "UNIT" | "GROUP" | "CATEGORY" | "CHANNEL" | "GRADE" | "STAGE" | "DAY" | "WEEK" | "MONTH" | "QUARTER";
                area?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["statistics.OpenStatistics.Answer"];
                };
            };
        };
    };
    "territory.OpenTerritory.counties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.OpenTerritory.CountyShown"][];
                };
            };
        };
    };
    "territory.OpenTerritory.settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.TerritorySettings"];
                };
            };
        };
    };
    "territory.OpenTerritory.place": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.OpenTerritory.NamedPlace"];
                };
            };
        };
    };
    "organisation.Unit.units": {
        parameters: {
            query?: {
                words?: string;
                area?: string;
                kind?: "DISTRICT_CENTRE" | "DEPARTMENT" | "TOWNSHIP_CENTRE" | "COMMUNITY" | "PROPERTY_COMPANY" | "UTILITY" | "HOSPITAL" | "SCHOOL" | "SOCIAL_ORGANISATION" | "ENTERPRISE" | "TEAM" | "PARTY" | "OTHER";
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["organisation.Unit.UnitRows"];
                };
            };
        };
    };
    "organisation.Unit.found": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["organisation.UnitRegister.Entry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["organisation.Unit.Founded"];
                };
            };
        };
    };
    "organisation.Unit.unit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["organisation.Unit.UnitRow"];
                };
            };
        };
    };
    "organisation.Unit.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["organisation.UnitRegister.Entry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "organisation.Unit.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "people.People.withdraw": {
        parameters: {
            query: {
                channel: "APP" | "PAPER" | "PHONE" | "PROXY";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "people.People.households": {
        parameters: {
            query: {
                building: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["people.Household"][];
                };
            };
        };
    };
    "people.People.register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.People.NewPersonBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["people.People.Registered"];
                };
            };
        };
    };
    "people.People.person": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["people.People.PersonPage"];
                };
            };
        };
    };
    "people.People.correct": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.People.Corrections"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "people.People.give": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.People.NewConsent"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["people.People.ConsentGiven"];
                };
            };
        };
    };
    "people.People.forget": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.People.Reason"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "people.People.whoLooked": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["people.Look"][];
                };
            };
        };
    };
    "people.People.unmask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.People.LookBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["people.People.InClear"];
                };
            };
        };
    };
    "people.People.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.People.Search"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["people.MaskedPerson"][];
                };
            };
        };
    };
    "planning.desk.Plan.areas": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: "DIVISION" | "SITING" | "NETWORK" | "ROUNDS" | "ROSTER" | "MATCH" | "ROOMS" | "SCREENING";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["planning.desk.PlanPages.Place"][];
                };
            };
        };
    };
    "planning.desk.Plan.form": {
        parameters: {
            query: {
                area: string;
            };
            header?: never;
            path: {
                subject: "DIVISION" | "SITING" | "NETWORK" | "ROUNDS" | "ROSTER" | "MATCH" | "ROOMS" | "SCREENING";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["planning.desk.Field"][];
                };
            };
        };
    };
    "planning.desk.Offer.mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["planning.desk.Offer.Shown"][];
                };
            };
        };
    };
    "planning.desk.Offer.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["planning.desk.Offer.Shown"][];
                };
            };
        };
    };
    "planning.desk.Offer.decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["planning.desk.Offer.Shown"][];
                };
            };
        };
    };
    "planning.desk.Plan.list": {
        parameters: {
            query?: {
                subject?: "DIVISION" | "SITING" | "NETWORK" | "ROUNDS" | "ROSTER" | "MATCH" | "ROOMS" | "SCREENING";
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["planning.desk.PlanPages.Listed"];
                };
            };
        };
    };
    "planning.desk.Plan.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["planning.desk.Plan.MakeBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["planning.desk.Plan.Made"];
                };
            };
        };
    };
    "planning.desk.Plan.page": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["planning.desk.PlanPages.Page"];
                };
            };
        };
    };
    "planning.desk.Offer.accepted": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                offer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "planning.desk.Offer.declined": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                offer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "planning.desk.Plan.compute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["planning.desk.Plan.ComputeBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["planning.desk.Plan.Made"];
                };
            };
        };
    };
    "planning.desk.Plan.version": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["planning.desk.PlanPages.Shown"];
                };
            };
        };
    };
    "planning.desk.Plan.apply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["planning.desk.PlanPages.Page"];
                };
            };
        };
    };
    "planning.desk.Plan.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["planning.desk.PlanPages.Page"];
                };
            };
        };
    };
    "planning.desk.Plan.check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["planning.desk.Plan.MovesBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["planning.desk.Answered"];
                };
            };
        };
    };
    "planning.desk.Plan.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["planning.desk.PlanPages.Page"];
                };
            };
        };
    };
    "planning.desk.Plan.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["planning.desk.Plan.MovesBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["planning.desk.Plan.Made"];
                };
            };
        };
    };
    "planning.desk.Plan.csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv;charset=UTF-8": string;
                };
            };
        };
    };
    "planning.desk.Plan.geojson": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "planning.desk.Offer.of": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["planning.desk.Offer.Shown"][];
                };
            };
        };
    };
    "planning.desk.Plan.stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["planning.desk.PlanPages.Page"];
                };
            };
        };
    };
    "planning.desk.Plan.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["planning.desk.PlanPages.Page"];
                };
            };
        };
    };
    "planning.desk.Plan.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["planning.desk.PlanPages.Page"];
                };
            };
        };
    };
    "planning.desk.Round.mine": {
        parameters: {
            query?: {
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["planning.desk.Round.Round"];
                };
            };
        };
    };
    "statistics.Analysis.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["statistics.Analysis"][];
                };
            };
        };
    };
    "statistics.Analysis.begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["statistics.Analysis.DraftBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["statistics.Analysis"];
                };
            };
        };
    };
    "statistics.Analysis.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["statistics.Analysis"];
                };
            };
        };
    };
    "statistics.Analysis.write": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["statistics.Analysis.WriteBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["statistics.Analysis"];
                };
            };
        };
    };
    "statistics.Analysis.issue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["statistics.Analysis.IssueBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["statistics.Analysis"];
                };
            };
        };
    };
    "statistics.Analysis.document": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    "statistics.Analysis.paper": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "statistics.Statistics.figures": {
        parameters: {
            query: {
                by?: "WHOLE" | "TOWNSHIP" | "COMMUNITY" | "GRID" | "UNIT" | "GROUP" | "CATEGORY" | "CHANNEL" | "GRADE" | "STAGE" | "DAY" | "WEEK" | "MONTH" | "QUARTER";
                filter: components["schemas"]["statistics.Statistics.Filter"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["statistics.Statistics.Answer"];
                };
            };
        };
    };
    "statistics.Statistics.cases": {
        parameters: {
            query: {
                side?: "NUMERATOR" | "DENOMINATOR";
                by?: "WHOLE" | "TOWNSHIP" | "COMMUNITY" | "GRID" | "UNIT" | "GROUP" | "CATEGORY" | "CHANNEL" | "GRADE" | "STAGE" | "DAY" | "WEEK" | "MONTH" | "QUARTER";
                key?: string;
                filter: components["schemas"]["statistics.Statistics.Filter"];
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["docket.Entries.Found"];
                };
            };
        };
    };
    "statistics.hot.Hot.overview": {
        parameters: {
            query?: {
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["statistics.hot.Hot.Overview"];
                };
            };
        };
    };
    "statistics.hot.Hot.look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["statistics.hot.Hot.PeriodBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["statistics.hot.Hot.Overview"];
                };
            };
        };
    };
    "statistics.hot.Hot.burstCases": {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["docket.Entries.Found"];
                };
            };
        };
    };
    "statistics.hot.Hot.issue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["statistics.hot.Hot.Detail"];
                };
            };
        };
    };
    "statistics.hot.Hot.cases": {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["docket.Entries.Found"];
                };
            };
        };
    };
    "statistics.Statistics.indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["statistics.Indicator"][];
                };
            };
        };
    };
    "statistics.Statistics.indicator": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["statistics.Indicator"];
                };
            };
        };
    };
    "territory.Map.addresses": {
        parameters: {
            query: {
                words: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.Map.Found"][];
                };
            };
        };
    };
    "territory.Building.buildings": {
        parameters: {
            query?: {
                area?: string;
                estate?: string;
                words?: string;
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.Building.BuildingRows"];
                };
            };
        };
    };
    "territory.Building.building": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.Building.BuildingRow"];
                };
            };
        };
    };
    "territory.Building.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["territory.Building.BuildingBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.Building.BuildingRow"];
                };
            };
        };
    };
    "territory.Building.doors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.Door"][];
                };
            };
        };
    };
    "territory.Building.setDoors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["territory.Building.DoorBody"][];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.Door"][];
                };
            };
        };
    };
    "territory.Division.below": {
        parameters: {
            query?: {
                parent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.Division"][];
                };
            };
        };
    };
    "territory.Division.found": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["territory.Division.Founding"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "territory.Division.merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["territory.Division.Merging"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "territory.Division.split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["territory.Division.Splitting"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "territory.Division.division": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.Division.DivisionPage"];
                };
            };
        };
    };
    "territory.Division.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["territory.Division.Renaming"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "territory.Estate.estates": {
        parameters: {
            query?: {
                area?: string;
                words?: string;
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.Estate.EstateRows"];
                };
            };
        };
    };
    "territory.Estate.estate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.Estate.EstateRow"];
                };
            };
        };
    };
    "territory.Estate.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["territory.Estate.EstateBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.Estate.EstateRow"];
                };
            };
        };
    };
    "territory.exchange.Exchange.kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": {
                        [key: string]: string;
                    };
                };
            };
        };
    };
    "territory.exchange.Exchange.give": {
        parameters: {
            query?: {
                area?: string;
                format?: "XLSX" | "CSV" | "GEOJSON";
                coordinates?: "CGCS2000" | "GCJ02" | "BD09";
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    "territory.Grid.grids": {
        parameters: {
            query?: {
                area?: string;
                words?: string;
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.Grid.GridRows"];
                };
            };
        };
    };
    "territory.Grid.next": {
        parameters: {
            query: {
                above: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.Grid.NextCode"];
                };
            };
        };
    };
    "territory.Grid.grid": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.Grid.GridRow"];
                };
            };
        };
    };
    "territory.Grid.draw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["territory.Grid.GridBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.Grid.GridRow"];
                };
            };
        };
    };
    "territory.Grid.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "territory.Grid.notice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "territory.exchange.Exchange.take": {
        parameters: {
            query?: {
                dryRun?: boolean;
                coordinates?: "CGCS2000" | "GCJ02" | "BD09";
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.exchange.Exchange.Outcome"];
                };
            };
        };
    };
    "territory.exchange.Exchange.faults": {
        parameters: {
            query?: {
                coordinates?: "CGCS2000" | "GCJ02" | "BD09";
                format?: "XLSX" | "CSV" | "GEOJSON";
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    "territory.Map.label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["territory.Map.LabelBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.Place"];
                };
            };
        };
    };
    "territory.Map.locate": {
        parameters: {
            query: {
                lon: number;
                lat: number;
                coordinates?: "CGCS2000" | "GCJ02" | "BD09";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.Map.Whereabouts"];
                };
            };
        };
    };
    "territory.Map.buildings": {
        parameters: {
            query?: {
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.MapData.Collection"];
                };
            };
        };
    };
    "territory.Map.grids": {
        parameters: {
            query?: {
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.MapData.Collection"];
                };
            };
        };
    };
    "territory.Map.outlines": {
        parameters: {
            query?: {
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.MapData.Collection"];
                };
            };
        };
    };
    "territory.Map.surroundings": {
        parameters: {
            query?: {
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["territory.MapData.Collection"];
                };
            };
        };
    };
    "territory.Division.names": {
        parameters: {
            query: {
                codes: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": {
                        [key: string]: string;
                    };
                };
            };
        };
    };
    "territory.exchange.Exchange.template": {
        parameters: {
            query?: {
                format?: "XLSX" | "CSV" | "GEOJSON";
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
}
