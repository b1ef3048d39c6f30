package org.lianxin.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Set;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The roles of the county and what they may do.
@RestController
class RoleController {
    private final Roles roles;
    private final Sessions sessions;

    RoleController(Roles roles, Sessions sessions) {
        this.roles = roles;
        this.sessions = sessions;
    }

    record NewRole(
            @NotBlank @Size(max = 40) String id,
            @NotBlank @Size(max = 40) String zh,
            @NotBlank @Size(max = 60) String en,
            boolean privileged) {}

    record Change(boolean granted) {}

    @Requires("access.view")
    @GetMapping("/api/access/roles")
    Collection<Role> roles(Actor actor) {
        return roles.of(actor.county()).values();
    }

    @Requires("access.view")
    @GetMapping("/api/access/permissions")
    Set<String> permissions() {
        return roles.permissions();
    }

    @Requires("access.roles")
    @PostMapping("/api/access/roles")
    @ResponseStatus(HttpStatus.CREATED)
    void make(Actor actor, @Validated @RequestBody NewRole in) {
        roles.make(actor, in.id, in.zh, in.en, in.privileged);
    }

    @Requires("access.roles")
    @PutMapping("/api/access/roles/{role}/permissions/{permission}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(Actor actor, @PathVariable String role, @PathVariable String permission, @RequestBody Change in) {
        roles.change(actor, role, permission, in.granted);
        sessions.forgetCached();
    }
}
