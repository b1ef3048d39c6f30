package org.lianxin.people;

import java.util.List;
import org.lianxin.platform.ModuleManifest;
import org.lianxin.platform.Permission;
import org.springframework.stereotype.Component;

/// What `people` brings.
@Component
public class PeopleModule implements ModuleManifest {
    /// See people, masked.
    public static final Permission VIEW = new Permission("people.view");
    /// Register people and households, and correct them.
    public static final Permission EDIT = new Permission("people.edit");
    /// See names, phones and addresses in clear, with a purpose, so many a day.
    public static final Permission UNMASK = new Permission("people.unmask");
    /// Record consent and its withdrawal.
    public static final Permission CONSENTS = new Permission("people.consents");
    /// See who looked at whom.
    public static final Permission LOOKS = new Permission("people.looks");

    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(VIEW, EDIT, UNMASK, CONSENTS, LOOKS);
    }
}
