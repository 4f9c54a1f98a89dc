package org.plumbline.cast;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.plumbline.adherence.AdherenceDay;
import org.plumbline.demo.Cast;
import org.plumbline.history.CurrentStudio;
import org.plumbline.history.StudioRow;
import org.plumbline.library.ExerciseRevision;
import org.plumbline.library.Item;
import org.plumbline.library.Moment;
import org.plumbline.library.Program;
import org.plumbline.library.WhenDo;
import org.plumbline.people.Client;
import org.plumbline.people.Member;
import org.plumbline.practice.CheckIn;
import org.plumbline.practice.Clocks;
import org.plumbline.practice.Done;
import org.plumbline.practice.Evidence;
import org.plumbline.practice.Session;
import org.plumbline.prescription.Days;
import org.plumbline.prescription.Prescription;

/** More clients than anybody knows by name, each with a prescription and yesterday's session. */
@ApplicationScoped
public class Crowd {

    @Inject CurrentStudio current;
    @Inject Crowd inTransaction;

    /** So many new clients of that practitioner, named "Client 000" and so on. */
    public void join(Cast practitioner, int count, Instant now) {
        current.enter(practitioner.studio());
        inTransaction.add(practitioner, count, now);
    }

    @Transactional
    void add(Cast practitioner, int count, Instant now) {
        var revision = ExerciseRevision.newest().get(0);
        var item = new Item(revision.exercise.id, revision.id, revision.text.dose(), "");
        for (int n = 0; n < count; n++) {
            // Each starts afresh, or every flush would look at all who came before.
            Panache.getEntityManager().clear();
            var member = Member.<Member>findById(practitioner.id());
            var name = "Client %03d".formatted(n);
            var client = new Client(member, name, name, ZoneId.of("Europe/London"));
            client.inCareSince = client.today(now).minusDays(30);
            client.persist();
            var moment = Moment.daily("before-work", "Before work", client.workDays);
            var prescription =
                    Prescription.bringAlong(
                            client,
                            null,
                            "Mornings",
                            new Program(List.of(new WhenDo(moment, List.of(item)))),
                            new Days(client.today(now).minusDays(30), null),
                            member,
                            now);
            practise(client, prescription, item, now);
            Panache.getEntityManager().flush();
        }
    }

    private static void practise(Client client, Prescription prescription, Item item, Instant now) {
        var yesterday = now.minus(java.time.Duration.ofDays(1));
        new Session(
                        prescription,
                        new Session.Entry(
                                StudioRow.newId(),
                                "before-work",
                                client.today(yesterday),
                                Clocks.now(yesterday, client.zone),
                                Evidence.TICKED,
                                List.of(new Done(item.exercise(), 3, item.dose().amount())),
                                null,
                                new CheckIn(4, 3, 2, "")),
                        client.actor())
                .persist();
        AdherenceDay.recompute(
                client, List.of(prescription.course()), client.today(yesterday), now);
    }
}
