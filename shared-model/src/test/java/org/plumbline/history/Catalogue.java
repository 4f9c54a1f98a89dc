package org.plumbline.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads PostgreSQL's own catalogue and says, in sentences, which table of a schema breaks the rules
 * that keep studios apart.
 */
record Catalogue(Connection connection, String schema, String app) {

    /** Plumbline's own, the same for every studio. */
    static final Set<String> REFERENCE =
            Set.of("exercise", "exercise_revision", "flyway_schema_history");

    /** Only ever added to. */
    static final Set<String> APPEND_ONLY =
            Set.of("history", "session", "trigger_event", "operation", "prescription_version");

    static final String POLICY =
            "(studio_id = (NULLIF(current_setting('plumbline.studio'::text, true), ''::text))::uuid)";

    private static final String NO_STUDIO_FIRST =
            """
            select c.relname, 'has no studio_id uuid not null' from pg_class c
            where %1$s and not exists (
              select from pg_attribute a where a.attrelid = c.oid and a.attname = 'studio_id'
              and a.atttypid = 'uuid'::regtype and a.attnotnull and not a.attisdropped)
            """;

    private static final String NO_PRIMARY_KEY =
            """
            select c.relname, 'has no primary key' from pg_class c
            where %1$s and not exists (
              select from pg_index i where i.indrelid = c.oid and i.indisprimary)
            """;

    private static final String KEYS =
            """
            select c.relname, 'has the unique key ' || i.indexrelid::regclass
              || ' that does not begin with studio_id' from pg_class c
            join pg_index i on i.indrelid = c.oid and (i.indisunique or i.indisexclusion)
            where %1$s and not exists (
              select from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0]
              and a.attname = 'studio_id')
            """;

    /** Only where the other table is a studio's, or the database could not ask for the studio. */
    private static final String FOREIGN_KEYS =
            """
            select c.relname, 'has the foreign key ' || k.conname
              || ' that does not go from studio_id to studio_id' from pg_class c
            join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'
            join pg_class other on other.oid = k.confrelid
            where %1$s and not other.relname = any (?)
            and not exists (
              select from pg_attribute a join pg_attribute b
              on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
              where a.attrelid = c.oid and a.attnum = k.conkey[1]
              and a.attname = 'studio_id' and b.attname = 'studio_id')
            """;

    private static final String SECURITY =
            """
            select c.relname, 'does not %2$s row level security' from pg_class c
            where %1$s and not c.%3$s
            """;

    private static final String POLICIES =
            """
            select c.relname, 'has ' || count(p.oid) || ' policies and not the one of the studio'
            from pg_class c left join pg_policy p on p.polrelid = c.oid
            where %1$s group by c.relname
            having count(p.oid) <> 1 or not bool_and(
              p.polpermissive and p.polcmd = '*' and p.polroles = '{0}'
              and pg_get_expr(p.polqual, p.polrelid) = ?
              and coalesce(pg_get_expr(p.polwithcheck, p.polrelid), ?) = ?)
            """;

    private static final String OWNED =
            """
            select c.relname, 'is owned by the app' from pg_class c
            join pg_roles r on r.rolname = ?
            where c.relnamespace = ?::regnamespace and pg_has_role(r.oid, c.relowner, 'member')
            """;

    private static final String OTHER_KINDS =
            """
            select c.relname, 'is a ' || case c.relkind when 'v' then 'view' when 'm' then
              'materialized view' else 'foreign table' end || ' past the row policies'
            from pg_class c where c.relnamespace = ?::regnamespace and (c.relkind in ('m', 'f')
            or c.relkind = 'v' and not 'security_invoker=true' = any (coalesce(c.reloptions, '{}')))
            """;

    private static final String FUNCTIONS =
            """
            select p.proname, 'is a function that runs as its owner' from pg_proc p
            where p.pronamespace = ?::regnamespace and p.prosecdef
            """;

    private static final String GRANTS =
            """
            select c.relname, 'lets the app ' || g.privilege from pg_class c
            cross join unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'INSERT', 'TRIGGER', 'REFERENCES'])
              g(privilege)
            where c.relnamespace = ?::regnamespace and c.relkind in ('r', 'p')
            and (has_table_privilege(?, c.oid, g.privilege)
              or g.privilege in ('UPDATE', 'INSERT', 'REFERENCES')
              and has_any_column_privilege(?, c.oid, g.privilege))
            and (c.relname = any (?) or c.relname = any (?) and g.privilege <> 'INSERT'
              or g.privilege in ('TRUNCATE', 'TRIGGER', 'REFERENCES'))
            """;

    private static final String ROLE =
            """
            select rolname, 'is the app and ' || fault from pg_roles r cross join lateral (values
              (rolsuper, 'a superuser'), (rolbypassrls, 'may bypass row level security'),
              (rolcreaterole, 'may create roles'), (rolcreatedb, 'may create databases'),
              (has_schema_privilege(rolname, ?, 'CREATE'), 'may create tables'),
              (exists (select from pg_auth_members m where m.member = r.oid), 'stands in for another')
            ) f(applies, fault) where rolname = ? and applies
            """;

    /**
     * Every breach, as in {@code client does not force row level security}; none when all is well.
     */
    List<String> violations() throws SQLException {
        var found = new ArrayList<String>();
        var reference = array(REFERENCE);
        var studios =
                "c.relnamespace = ?::regnamespace and c.relkind in ('r', 'p')"
                        + " and not c.relname = any (?)";
        for (var check : List.of(NO_STUDIO_FIRST, NO_PRIMARY_KEY, KEYS)) {
            found.addAll(ask(check.formatted(studios), schema, reference));
        }
        found.addAll(ask(FOREIGN_KEYS.formatted(studios), schema, reference, reference));
        found.addAll(ask(SECURITY.formatted(studios, "have", "relrowsecurity"), schema, reference));
        found.addAll(
                ask(
                        SECURITY.formatted(studios, "force", "relforcerowsecurity"),
                        schema,
                        reference));
        found.addAll(ask(POLICIES.formatted(studios), schema, reference, POLICY, POLICY, POLICY));
        found.addAll(ask(OWNED, app, schema));
        found.addAll(ask(OTHER_KINDS, schema));
        found.addAll(ask(FUNCTIONS, schema));
        found.addAll(ask(GRANTS, schema, app, app, reference, array(APPEND_ONLY)));
        found.addAll(ask(ROLE, schema, app));
        return found;
    }

    /** The studios' tables that were looked at, so that a check of nothing is noticed. */
    Set<String> tables() throws SQLException {
        var tables = new TreeSet<String>();
        try (var statement =
                connection.prepareStatement(
                        "select tablename from pg_tables where schemaname = ?")) {
            statement.setString(1, schema);
            var rows = statement.executeQuery();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private Object array(Set<String> names) throws SQLException {
        return connection.createArrayOf("name", names.toArray());
    }

    private List<String> ask(String sql, Object... parameters) throws SQLException {
        var answers = new ArrayList<String>();
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var rows = statement.executeQuery();
            while (rows.next()) {
                answers.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        return answers;
    }
}
