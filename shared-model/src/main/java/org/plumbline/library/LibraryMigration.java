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
            flyway.javaMigrations(new LibraryMigration(LibraryFiles.ours()));
        }
    }

    private static final String ADD_EXERCISE =
            "insert into exercise (id, slug) values (?, ?) on conflict (id) do nothing";

    /** The newest says which text stands; one that was taken back becomes the newest again. */
    private static final String ADD_REVISION =
            """
            with loaded (exercise, content) as (values (?, ?::jsonb)),
              newest as (select r.* from loaded left join exercise_revision r
                on r.exercise_id = loaded.exercise order by r.number desc nulls last limit 1)
            insert into exercise_revision (id, exercise_id, number, content)
            select md5(exercise::text || (coalesce(number, 0) + 1) || loaded.content::text)::uuid,
              exercise, coalesce(number, 0) + 1, loaded.content
            from loaded, newest where newest.content is distinct from loaded.content
            """;

    private final LibraryFiles files;
    private final ObjectMapper json = new ObjectMapper();

    LibraryMigration(LibraryFiles files) {
        this.files = files;
    }

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
        try (var exercise = connection.prepareStatement(ADD_EXERCISE);
                var revision = connection.prepareStatement(ADD_REVISION)) {
            exercise.setObject(1, id);
            exercise.setString(2, slug);
            exercise.executeUpdate();
            revision.setObject(1, id);
            revision.setString(2, content);
            revision.executeUpdate();
        }
    }

    private String content(ExerciseText text) {
        try {
            return json.writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
