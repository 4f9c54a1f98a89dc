package org.plumbline.people;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.plumbline.history.Actor;
import org.plumbline.history.StudioRow;

/** A person in care. Their day is a date in their own zone. */
@Entity
public class Client extends StudioRow {

    @Version public int version;

    /** The identity provider's id of the person; none while the client has no account. */
    public String subject;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "practitioner_id")
    public Member practitioner;

    public String name;

    /** What the client is called when spoken to. */
    public String called;

    /** Why they are in care, in a few words. */
    public String concern = "";

    @Convert(converter = ZoneColumn.class)
    public ZoneId zone;

    @Convert(converter = WeekdaysColumn.class)
    public Set<DayOfWeek> workDays;

    public LocalDate inCareSince;

    protected Client() {}

    public Client(Member practitioner, String name, String called, ZoneId zone) {
        super(practitioner.studio);
        this.practitioner = practitioner;
        this.name = name;
        this.called = called;
        this.zone = zone;
        this.workDays =
                Set.of(
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY);
    }

    /**
     * @throws NotInReach when no client of the current studio signs in with this subject
     */
    public static Client signedIn(String subject) {
        return Client.<Client>find(
                        "from Client c join fetch c.practitioner where c.subject = ?1", subject)
                .singleResultOptional()
                .orElseThrow(NotInReach::new);
    }

    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    public Actor actor() {
        return new Actor(id, "CLIENT");
    }
}
