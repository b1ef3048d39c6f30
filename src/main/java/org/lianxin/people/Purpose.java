package org.lianxin.people;

/// Why somebody looks at personal data in clear. The person sees it.
public enum Purpose {
    /// To settle a matter that the person brought, or that concerns the person.
    HANDLE_MATTER,
    /// To ask whether a matter is settled.
    CALL_BACK,
    /// To visit the person, as agreed.
    VISIT,
    /// Danger to life, health or property (《个人信息保护法》第十三条第四项).
    EMERGENCY,
    /// To answer the person's own request about the data (《个人信息保护法》第四十四条至第五十条).
    RIGHTS_REQUEST,
    /// To correct a mistake in the register.
    CORRECTION
}
