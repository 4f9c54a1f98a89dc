package org.plumbline.adherence;

import java.time.Instant;
import java.util.UUID;
import org.plumbline.people.Client;
import org.plumbline.practice.Clocks;
import org.plumbline.practice.Operation;
import org.plumbline.practice.Session;
import org.plumbline.practice.TriggerEvent;
import org.plumbline.prescription.Prescription;

/** The phone tells what happened: recorded once, and the touched day summed up anew. */
public final class Recording {

    private Recording() {}

    /**
     * @param request what was sent, equal for equal requests; the session's id is the operation's
     */
    public static void session(
            Client client, UUID prescription, Session.Entry entry, String request, Instant now) {
        Operation.once(
                client.studio,
                entry.id(),
                request,
                now,
                () -> {
                    var all = Prescription.of(client);
                    Session.record(client, among(all, prescription), entry, now);
                    AdherenceDay.recompute(
                            client,
                            all.stream().map(Prescription::course).toList(),
                            entry.day(),
                            now);
                });
    }

    /**
     * @param request what was sent, equal for equal requests; the event's id is the operation's
     */
    public static void event(
            Client client,
            UUID prescription,
            UUID id,
            String moment,
            Clocks clocks,
            String request,
            Instant now) {
        Operation.once(
                client.studio,
                id,
                request,
                now,
                () ->
                        TriggerEvent.report(
                                client,
                                Prescription.of(client, prescription),
                                id,
                                moment,
                                clocks,
                                now));
    }

    private static Prescription among(java.util.List<Prescription> all, UUID id) {
        return all.stream()
                .filter(prescription -> prescription.id.equals(id))
                .findFirst()
                .orElseThrow(org.plumbline.people.NotInReach::new);
    }
}
