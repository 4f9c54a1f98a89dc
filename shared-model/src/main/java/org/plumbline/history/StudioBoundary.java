package org.plumbline.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Tells PostgreSQL the studio as the first thing in each transaction: the row policies read it. It
 * is set for the transaction only, so a pooled connection never carries it to somebody else.
 */
@ApplicationScoped
class StudioBoundary {

    private static final String ENTER =
            "select set_config('plumbline.studio', ?, true),"
                    + " set_config('transaction_read_only', ?, true)";

    @Inject CurrentStudio studio;
    @Inject DataSource dataSource;

    void enter(@Observes @Initialized(TransactionScoped.class) Object transaction)
            throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(ENTER)) {
            statement.setString(1, studio.id().toString());
            statement.setString(2, studio.readOnly() ? "on" : "off");
            statement.execute();
        }
    }
}
