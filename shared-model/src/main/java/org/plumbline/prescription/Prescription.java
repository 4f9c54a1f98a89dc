package org.plumbline.prescription;

import static jakarta.persistence.CascadeType.PERSIST;
import static jakarta.persistence.LockModeType.PESSIMISTIC_FORCE_INCREMENT;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.history.HistoryEntry;
import org.plumbline.history.Refused;
import org.plumbline.history.StudioRow;
import org.plumbline.library.ExerciseRevision;
import org.plumbline.library.Program;
import org.plumbline.library.Routine;
import org.plumbline.people.Client;
import org.plumbline.people.Member;
import org.plumbline.people.NotInReach;

/** A program given to one client. Changing it adds a version; what was, stays. */
@Entity
public class Prescription extends StudioRow {

    /** The longest message to the client, in characters. */
    public static final int MESSAGE_LENGTH = 1000;

    private static final String WHOLE =
            """
            from Prescription p
            left join fetch p.versions v left join fetch v.writer
            left join fetch p.holds h left join fetch h.holder
            where p.client in ?1 order by p.startsOn, p.id
            """;

    /** The longest title, in characters. */
    public static final int TITLE_LENGTH = 120;

    @Version public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "client_id")
    public Client client;

    /** The routine it was copied from, if any. */
    @Column(name = "routine_id")
    public UUID routine;

    public String title;

    @Column(name = "starts_on")
    public LocalDate startsOn;

    /** The last local day in force; none while it goes on. */
    @Column(name = "last_day")
    public LocalDate lastDay;

    @Column(name = "prescribed_by")
    public UUID prescribedBy;

    @Column(name = "prescribed_at")
    public Instant prescribedAt;

    @OneToMany(mappedBy = "prescription", cascade = PERSIST)
    @OrderBy("number")
    public Set<PrescriptionVersion> versions = new LinkedHashSet<>();

    @OneToMany(mappedBy = "prescription", cascade = PERSIST)
    @OrderBy("firstDay")
    public Set<Hold> holds = new LinkedHashSet<>();

    protected Prescription() {}

    private Prescription(
            Client client, Routine routine, String title, Days days, Member by, Instant now) {
        super(client.studio);
        if (title.isBlank() || title.length() > TITLE_LENGTH) {
            throw new Refused(
                    "title",
                    "Name the prescription in 1 to %d characters.".formatted(TITLE_LENGTH));
        }
        this.client = client;
        this.routine = routine == null ? null : routine.id;
        this.title = title;
        this.startsOn = days.first();
        this.lastDay = days.last();
        this.prescribedBy = by.id;
        this.prescribedAt = now;
    }

    /**
     * Prescribes the program to the client from the first of those local days on.
     *
     * @param program a daily moment without weekdays falls on the client's work days
     * @throws Refused when it would start in the past, or names an unknown exercise
     */
    public static Prescription start(
            Client client,
            Routine routine,
            String title,
            Program program,
            Days days,
            String message,
            Member by,
            Instant now) {
        if (days.first().isBefore(client.today(now))) {
            throw new Refused(
                    "startsOn", "A prescription starts today or later; past days never change.");
        }
        return write(client, routine, title, program, days, message, by, now);
    }

    /** A prescription from before the studio used Plumbline: it may start in the past. */
    public static Prescription bringAlong(
            Client client,
            Routine routine,
            String title,
            Program program,
            Days days,
            Member by,
            Instant then) {
        return write(client, routine, title, program, days, "", by, then);
    }

    /**
     * A next version, in force from that local day on. Earlier days keep theirs.
     *
     * @param firstFree the first local day on which nothing was logged under this prescription yet
     * @throws Refused when it would change a day before that, a past day, or one before the start
     */
    public PrescriptionVersion amend(
            Program program,
            LocalDate from,
            LocalDate firstFree,
            String message,
            Member by,
            Instant now) {
        var earliest =
                Stream.of(firstFree, client.today(now), startsOn)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        if (from.isBefore(earliest)) {
            throw new Refused(
                    "effectiveFrom", "It can change from " + earliest + " on; earlier days stand.");
        }
        touch();
        var written = write(program, from, message, by, now);
        HistoryEntry.write(by.actor(), "prescription.amended", this, now);
        return written;
    }

    /**
     * Nothing is due on those whole local days.
     *
     * @throws Refused when they overlap another hold
     */
    public Hold hold(Days days, String reason, Member by, Instant now) {
        for (var other : holds) {
            if (other.days().contains(days.first()) || days.contains(other.firstDay)) {
                throw new Refused("firstDay", "It is already on hold in these days.");
            }
        }
        touch();
        var hold = new Hold(this, days, reason, by, now);
        holds.add(hold);
        HistoryEntry.write(by.actor(), "prescription.held", this, now);
        return hold;
    }

    /** Versions and holds are rows of their own: without this two edits at once would both win. */
    private void touch() {
        flush();
        getEntityManager().lock(this, PESSIMISTIC_FORCE_INCREMENT);
    }

    public Course course() {
        return new Course(
                id,
                versions.stream()
                        .map(v -> new Course.Version(v.number, v.effectiveFrom, v.program))
                        .toList(),
                holds.stream().map(Hold::days).toList(),
                new Days(startsOn, lastDay));
    }

    /**
     * All of a client's prescriptions with versions, holds and who wrote them, oldest first, in one
     * statement.
     */
    public static List<Prescription> of(Client client) {
        return of(List.of(client));
    }

    /** The same of many clients, still in one statement. */
    public static List<Prescription> of(Collection<Client> clients) {
        return list(WHOLE, clients);
    }

    /**
     * @throws NotInReach when the client has no such prescription
     */
    public static Prescription of(Client client, UUID id) {
        return of(client).stream()
                .filter(prescription -> prescription.id.equals(id))
                .findFirst()
                .orElseThrow(NotInReach::new);
    }

    private static Prescription write(
            Client client,
            Routine routine,
            String title,
            Program program,
            Days days,
            String message,
            Member by,
            Instant now) {
        var prescription = new Prescription(client, routine, title, days, by, now);
        prescription.write(program, days.first(), message, by, now);
        prescription.persist();
        HistoryEntry.write(by.actor(), "prescription.started", prescription, now);
        return prescription;
    }

    private PrescriptionVersion write(
            Program program, LocalDate from, String message, Member by, Instant now) {
        var unknown = new HashSet<>(program.revisions());
        unknown.removeAll(ExerciseRevision.of(unknown).keySet());
        if (!unknown.isEmpty()) {
            throw new Refused("moments", "There is no such exercise in the library.");
        }
        if (message.length() > MESSAGE_LENGTH) {
            throw new Refused(
                    "message",
                    "A message has at most %,d characters; this one has %,d."
                            .formatted(MESSAGE_LENGTH, message.length()));
        }
        var written =
                new PrescriptionVersion(
                        this,
                        versions.size() + 1,
                        from,
                        program.onWorkDays(client.workDays),
                        message,
                        by,
                        now);
        versions.add(written);
        return written;
    }
}
