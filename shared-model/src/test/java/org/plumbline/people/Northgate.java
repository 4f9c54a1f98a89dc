package org.plumbline.people;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.plumbline.history.CurrentStudio;
import org.plumbline.history.StudioRow;
import org.plumbline.library.ExerciseRevision;
import org.plumbline.library.Item;
import org.plumbline.library.Moment;
import org.plumbline.library.Program;
import org.plumbline.library.WhenDo;
import org.plumbline.practice.CheckIn;
import org.plumbline.practice.Clocks;
import org.plumbline.practice.Done;
import org.plumbline.practice.Evidence;
import org.plumbline.practice.Reason;
import org.plumbline.practice.Session;
import org.plumbline.prescription.Days;
import org.plumbline.prescription.Prescription;

/** A studio of its own in the database for one test, with one practitioner and one client. */
public final class Northgate {

    /** Wednesday morning in London. */
    public static final Instant NOW = Instant.parse("2026-11-18T08:00:00Z");

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    public final UUID studio = StudioRow.newId();
    public UUID practitioner;
    public UUID client;

    private Northgate() {}

    /** Northgate Studio with Ines Calder and Maya Osei, in care since September. */
    public static Northgate opened() {
        return opened("Northgate Studio", "Ines Calder", "Maya Osei");
    }

    /** The other studio, with Vera Kohl and Omar Haddad. */
    public static Northgate southbank() {
        return opened("Southbank Movement", "Vera Kohl", "Omar Haddad");
    }

    private static Northgate opened(String name, String practitioner, String client) {
        var opened = new Northgate();
        opened.run(
                () -> {
                    var studio = new Studio(opened.studio, name);
                    studio.persist();
                    var who =
                            new Member(
                                    studio, practitioner, practitioner, Member.Role.PRACTITIONER);
                    who.persist();
                    var called = client.substring(0, client.indexOf(' '));
                    var cared = new Client(who, client, called, ZoneId.of("Europe/London"));
                    cared.subject = client;
                    cared.inCareSince = LocalDate.of(2026, 9, 1);
                    cared.persist();
                    opened.practitioner = who.id;
                    opened.client = cared.id;
                });
        return opened;
    }

    /** In a transaction of its own, in this studio. */
    public <T> T call(Callable<T> work) {
        CDI.current().select(CurrentStudio.class).get().enter(studio);
        return QuarkusTransaction.requiringNew().call(work);
    }

    public void run(Runnable work) {
        call(
                () -> {
                    work.run();
                    return null;
                });
    }

    /**
     * As another request, on a thread of its own: the common pool of a small machine has only one.
     */
    public <T> CompletableFuture<T> request(Callable<T> work) {
        return CompletableFuture.supplyAsync(inARequest(work), task -> new Thread(task).start());
    }

    private <T> Supplier<T> inARequest(Callable<T> work) {
        return () -> {
            var context = Arc.container().requestContext();
            context.activate();
            try {
                return call(work);
            } finally {
                context.terminate();
            }
        };
    }

    public Client client() {
        return Client.findById(client);
    }

    public Member practitioner() {
        return Member.findById(practitioner);
    }

    public static ExerciseRevision exercise(String slug) {
        return ExerciseRevision.newest().stream()
                .filter(revision -> revision.exercise.slug.equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** Both exercises of the library, three times ten. */
    public static List<Item> both() {
        return ExerciseRevision.newest().stream()
                .map(r -> new Item(r.exercise.id, r.id, r.text.dose(), ""))
                .toList();
    }

    public static Program at(Moment... moments) {
        return new Program(
                java.util.Arrays.stream(moments).map(m -> new WhenDo(m, both())).toList());
    }

    /** From today on. */
    public Prescription prescribe(Moment... moments) {
        return prescribe(at(moments), new Days(TODAY, null), NOW);
    }

    public Prescription prescribe(Program program, Days days, Instant now) {
        return Prescription.start(
                client(), null, "Upper back tension", program, days, "", practitioner(), now);
    }

    public static Session.Entry did(String moment, LocalDate day, Instant at, int amount) {
        var done = both().stream().map(i -> new Done(i.exercise(), 3, amount)).toList();
        return entry(moment, day, Clocks.now(at, ZoneId.of("Europe/London")), done, null);
    }

    public static Session.Entry entry(
            String moment, LocalDate day, Clocks clocks, List<Done> done, Reason reason) {
        return new Session.Entry(
                StudioRow.newId(),
                moment,
                day,
                clocks,
                Evidence.TICKED,
                done,
                reason,
                CheckIn.NONE);
    }
}
