package org.plumbline.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * The library comes in by the same door as the schema: when a file has changed, and only then, its
 * text becomes the exercise's next revision.
 */
class LibraryMigration implements JavaMigration {

    /** Flyway looks for migrations by the names of files; this one is handed over. */
    @ApplicationScoped
    static class Customizer implements FlywayConfigurationCustomizer {
        @Override
        public void customize(FluentConfiguration flyway) {
            flyway.javaMigrations(new LibraryMigration());
        }
    }

    private final LibraryFiles files = LibraryFiles.ours();
    private final ObjectMapper json = new ObjectMapper();

    @Override
    public MigrationVersion getVersion() {
        return null; // repeatable
    }

    @Override
    public String getDescription() {
        return "the library as it is in its files";
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public Integer getChecksum() {
        var sum = new CRC32();
        files.exercises()
                .forEach(
                        (slug, text) ->
                                sum.update(
                                        (slug + content(text)).getBytes(StandardCharsets.UTF_8)));
        return (int) sum.getValue();
    }

    @Override
    public void migrate(Context context) throws SQLException {
        for (var slug : files.exercises().keySet()) {
            add(
                    context.getConnection(),
                    files.ids().get(slug),
                    slug,
                    content(files.exercises().get(slug)));
        }
    }

    private void add(Connection connection, UUID id, String slug, String content)
            throws SQLException {
        try (var exercise =
                        connection.prepareStatement(
                                "insert into exercise (id, slug) values (?, ?) on conflict (id) do nothing");
                var revision =
                        connection.prepareStatement(
                                "insert into exercise_revision (id, exercise_id, number, content) select ?, ?,"
                                        + " coalesce(max(number), 0) + 1, ?::jsonb from exercise_revision"
                                        + " where exercise_id = ? on conflict (id) do nothing")) {
            exercise.setObject(1, id);
            exercise.setString(2, slug);
            exercise.executeUpdate();
            revision.setObject(1, revisionId(id, content));
            revision.setObject(2, id);
            revision.setString(3, content);
            revision.setObject(4, id);
            revision.executeUpdate();
        }
    }

    /** Same text, same id: loading a file again makes no new revision. */
    private static UUID revisionId(UUID exercise, String content) {
        return UUID.nameUUIDFromBytes((exercise + content).getBytes(StandardCharsets.UTF_8));
    }

    private String content(ExerciseText text) {
        try {
            return json.writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
