package org.lianxin.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;

/// A body that can be asked to act.
///
/// @param area for which it answers: the county for a department, a township for its centre, a community for its
/// committee
/// @param phone its office phone, public
/// @param parent the unit above in its own tree
/// @param partyOf for a party organisation: the unit beside which it stands
public record Unit(
        UnitId id,
        String name,
        String shortName,
        Kind kind,
        AreaCode area,
        String phone,
        String address,
        @Nullable UnitId parent,
        @Nullable UnitId partyOf,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /// What a unit is.
    public enum Kind {
        /// 区县综治中心、网格化服务管理中心
        DISTRICT_CENTRE,
        /// 区县部门
        DEPARTMENT,
        /// 街道、乡镇（综治中心）
        TOWNSHIP_CENTRE,
        /// 社区、村
        COMMUNITY,
        /// 物业服务企业
        PROPERTY_COMPANY,
        /// 供水、供电、供气、通信
        UTILITY,
        HOSPITAL,
        SCHOOL,
        /// 社会组织
        SOCIAL_ORGANISATION,
        ENTERPRISE,
        /// 队伍
        TEAM,
        /// 党组织
        PARTY,
        OTHER
    }
}
