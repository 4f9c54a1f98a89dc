package org.plumbline.cast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;

/** Counts the SQL statements of a page, so that none grows with its list. */
@ApplicationScoped
public class Statements {

    @Inject SessionFactory sessions;

    /** How many statements the doing sent to PostgreSQL, besides the one that enters the studio. */
    public long of(Runnable doing) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        doing.run();
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}
