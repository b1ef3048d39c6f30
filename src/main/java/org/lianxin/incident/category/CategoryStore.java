package org.lianxin.incident.category;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.lianxin.docket.Limit;
import org.lianxin.docket.Privacy;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CategoryStore {
    private final JdbcClient db;

    CategoryStore(JdbcClient db) {
        this.db = db;
    }

    List<Category> all(County county) {
        return db.sql("""
                        select code, name, id, group_code, group_name, grade, accept_limit, handle_limit, secure_limit,
                            stages, transfer_to, privacy, source, valid_from
                        from incident_category where county = :county order by code, valid_from
                        """)
                .param("county", county.code())
                .query(CategoryStore::category)
                .list();
    }

    void put(County county, Category category) {
        db.sql("""
                        insert into incident_category (county, code, valid_from, name, id, group_code, group_name, grade,
                            accept_limit, handle_limit, secure_limit, stages, transfer_to, privacy, source)
                        values (:county, :code, :from, :name, :id, :group, :groupName, :grade,
                            :accept, :handle, :secure, :stages, :transfer, :privacy, :source)
                        on conflict (county, code, valid_from) do update set name = excluded.name,
                            grade = excluded.grade, accept_limit = excluded.accept_limit,
                            handle_limit = excluded.handle_limit, secure_limit = excluded.secure_limit,
                            stages = excluded.stages, transfer_to = excluded.transfer_to, privacy = excluded.privacy,
                            source = excluded.source
                        """)
                .param("county", county.code())
                .param("code", category.code())
                .param("from", category.validFrom())
                .param("name", category.name())
                .param("id", category.id())
                .param("group", category.group())
                .param("groupName", category.groupName())
                .param("grade", category.grade().name())
                .param("accept", category.accept().toString())
                .param("handle", category.handle().toString())
                .param(
                        "secure",
                        category.secure() == null ? null : category.secure().toString())
                .param("stages", CategoryStage.print(category.stages()))
                .param("transfer", category.transferTo())
                .param("privacy", category.privacy().name())
                .param("source", category.source())
                .update();
    }

    private static Category category(ResultSet row, int n) throws SQLException {
        var secure = row.getString("secure_limit");
        return new Category(
                row.getString("code"),
                row.getString("name"),
                row.getString("id"),
                row.getString("group_code"),
                row.getString("group_name"),
                Grade.valueOf(row.getString("grade")),
                Limit.parse(row.getString("accept_limit")),
                Limit.parse(row.getString("handle_limit")),
                secure == null ? null : Limit.parse(secure),
                CategoryStage.parse(row.getString("stages")),
                row.getString("transfer_to"),
                Privacy.valueOf(row.getString("privacy")),
                row.getString("source"),
                row.getObject("valid_from", LocalDate.class));
    }
}
