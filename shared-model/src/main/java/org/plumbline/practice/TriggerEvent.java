package org.plumbline.practice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.plumbline.history.HistoryEntry;
import org.plumbline.history.StudioRow;
import org.plumbline.library.Moment.Kind;
import org.plumbline.people.Client;
import org.plumbline.people.NotInReach;
import org.plumbline.prescription.Days;
import org.plumbline.prescription.Prescription;

/** The client says that what an AS_NEEDED moment waits for has happened. */
@Entity
@Immutable
@Table(name = "trigger_event")
public class TriggerEvent extends StudioRow {

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "prescription_id")
    public UUID prescription;

    public String moment;
    public LocalDate day;

    @Embedded
    @AttributeOverride(name = "performed", column = @Column(name = "happened_at"))
    public Clocks clocks;

    protected TriggerEvent() {}

    public TriggerEvent(Prescription prescription, UUID id, String moment, Clocks clocks) {
        super(prescription.studio, id);
        this.client = prescription.client.id;
        this.prescription = prescription.id;
        this.moment = moment;
        this.clocks = clocks;
        this.day = clocks.day();
    }

    /**
     * @throws NotInReach when the prescription has no such as-needed moment on that day
     */
    public static TriggerEvent report(
            Client client,
            Prescription prescription,
            UUID id,
            String moment,
            Clocks clocks,
            Instant now) {
        prescription
                .course()
                .lineOn(clocks.day(), moment)
                .filter(line -> line.moment().kind() == Kind.AS_NEEDED)
                .orElseThrow(NotInReach::new);
        var event = new TriggerEvent(prescription, id, moment, clocks);
        event.persist();
        HistoryEntry.write(client.actor(), "trigger.reported", event, now);
        return event;
    }

    /** Everything the client reported in those days, in the order it happened. */
    public static List<TriggerEvent> of(Client client, Days days) {
        return list(
                "client = ?1 and day between ?2 and ?3 order by clocks.performed, id",
                client.id,
                days.first(),
                days.last());
    }
}
