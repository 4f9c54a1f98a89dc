package org.plumbline.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.plumbline.history.Actor;
import org.plumbline.history.HistoryEntry;
import org.plumbline.history.Refused;
import org.plumbline.history.StudioRow;
import org.plumbline.library.Item;
import org.plumbline.people.Client;
import org.plumbline.people.NotInReach;
import org.plumbline.prescription.Days;
import org.plumbline.prescription.Prescription;

/**
 * One doing of a moment's exercises, or a skip: nothing done, with a reason. Only ever added; a
 * correction or removal is another session that names the one it supersedes.
 */
@Entity
@Immutable
public class Session extends StudioRow {

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "prescription_id")
    public UUID prescription;

    /** The moment's key. */
    public String moment;

    /** The local date it belongs to. */
    public LocalDate day;

    @Embedded public Clocks clocks;

    @Enumerated(EnumType.STRING)
    public Evidence evidence;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Done> done;

    /** Why it was skipped, or stopped before its end; none when it was not. */
    @Enumerated(EnumType.STRING)
    public Reason reason;

    @Embedded public CheckIn checkIn;

    public UUID supersedes;
    public boolean removal;

    @Column(name = "recorded_by")
    public UUID recordedBy;

    protected Session() {}

    /** What the device tells of one doing or one skip. */
    public record Entry(
            UUID id,
            String moment,
            LocalDate day,
            Clocks clocks,
            Evidence evidence,
            List<Done> done,
            Reason reason,
            CheckIn checkIn) {}

    public Session(Prescription prescription, Entry entry, Actor by) {
        super(prescription.studio, entry.id());
        this.client = prescription.client.id;
        this.prescription = prescription.id;
        this.moment = entry.moment();
        this.day = entry.day();
        this.clocks = entry.clocks();
        this.evidence = entry.evidence();
        this.done = List.copyOf(entry.done());
        this.reason = entry.reason();
        this.checkIn = entry.checkIn();
        this.recordedBy = by.id();
    }

    /**
     * Records what was done, or why it was not.
     *
     * @throws NotInReach when the prescription has no such moment on that day
     * @throws Refused when the day is in the future or before the prescription, when an exercise is
     *     not part of the moment, or when nothing was done and no reason is given
     */
    public static Session record(
            Client client, Prescription prescription, Entry entry, Instant now) {
        // By the calendar of the place: on a journey the next day may have begun there already.
        if (entry.day().isAfter(LocalDate.ofInstant(now, entry.clocks().zone()))) {
            throw new Refused("day", "That day has not come yet.");
        }
        if (entry.day().isBefore(prescription.startsOn)) {
            throw new Refused("day", "That day is before the prescription began.");
        }
        var line =
                prescription
                        .course()
                        .lineOn(entry.day(), entry.moment())
                        .orElseThrow(NotInReach::new);
        var asked = new HashSet<>(line.items().stream().map(Item::exercise).toList());
        if (!entry.done().stream().map(Done::exercise).allMatch(asked::contains)) {
            throw new Refused("done", "An exercise is not part of this moment.");
        }
        if (entry.reason() == null && entry.done().stream().allMatch(d -> d.amount() == 0)) {
            throw new Refused("done", "Tick what you did, or skip it with a reason.");
        }
        var session = new Session(prescription, entry, client.actor());
        session.persist();
        HistoryEntry.write(
                client.actor(),
                session.isSkip() ? "session.skipped" : "session.recorded",
                session,
                now);
        return session;
    }

    public boolean isSkip() {
        return done.stream().allMatch(d -> d.amount() == 0);
    }

    /** Everything the client recorded for those days, in the order it was performed. */
    public static List<Session> of(Client client, Days days) {
        return list(
                "client = ?1 and day between ?2 and ?3 order by clocks.performed, id",
                client.id,
                days.first(),
                days.last());
    }
}
