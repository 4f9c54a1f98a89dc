package org.plumbline.history;

import static org.junit.jupiter.api.Assertions.*;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.*;
import java.util.*;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.plumbline.adherence.*;
import org.plumbline.library.*;
import org.plumbline.people.*;
import org.plumbline.practice.*;
import org.plumbline.practice.Session;
import org.plumbline.prescription.*;

@QuarkusTest
class SmokeTest {
    @Inject CurrentStudio current;
    @Inject SessionFactory sessions;

    @Test
    void loop() {
        var studioId = StudioRow.newId();
        current.enter(studioId);
        var now = Instant.parse("2026-11-18T08:00:00Z");
        var ids = new UUID[3];
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            var studio = new Studio(studioId, "S");
                            studio.persist();
                            var ines = new Member(studio, "ines", "Ines", Member.Role.PRACTITIONER);
                            ines.persist();
                            var maya =
                                    new Client(
                                            ines, "Maya Osei", "Maya", ZoneId.of("Europe/London"));
                            maya.subject = "maya";
                            maya.inCareSince = LocalDate.of(2026, 9, 1);
                            maya.persist();
                            var revision = ExerciseRevision.newest().get(0);
                            var program =
                                    new Program(
                                            List.of(
                                                    new WhenDo(
                                                            Moment.daily(
                                                                    "before-work",
                                                                    "Before work",
                                                                    maya.workDays),
                                                            List.of(
                                                                    new Item(
                                                                            revision.exercise.id,
                                                                            revision.id,
                                                                            revision.text.dose(),
                                                                            "")))));
                            var p =
                                    Prescription.start(
                                            maya,
                                            null,
                                            "T",
                                            program,
                                            new Days(maya.today(now), null),
                                            "",
                                            ines,
                                            now);
                            ids[0] = maya.id;
                            ids[1] = p.id;
                            ids[2] = revision.exercise.id;
                        });
        var sid = StudioRow.newId();
        for (int i = 0; i < 2; i++)
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                var maya = new Caseload("ines").client(ids[0]);
                                Recording.session(
                                        maya,
                                        ids[1],
                                        new Session.Entry(
                                                sid,
                                                "before-work",
                                                maya.today(now),
                                                Clocks.now(now, maya.zone),
                                                Evidence.TICKED,
                                                List.of(new Done(ids[2], 3, 30)),
                                                null,
                                                CheckIn.NONE),
                                        "x",
                                        now);
                            });
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            sessions.getStatistics().clear();
                            var maya = new Caseload("ines").client(ids[0]);
                            var later = now.plus(Duration.ofDays(1));
                            var record = ClientRecord.of(maya, later);
                            System.out.println(
                                    "COUNT " + sessions.getStatistics().getPrepareStatementCount());
                            System.out.println(
                                    record.adherence(Days.upToYesterday(7, record.today()))
                                            .frequency());
                            ExerciseRevision.of(
                                    record.prescriptions()
                                            .get(0)
                                            .versions
                                            .iterator()
                                            .next()
                                            .program
                                            .revisions());
                            System.out.println(
                                    "COUNT " + sessions.getStatistics().getPrepareStatementCount());
                            System.out.println(
                                    AdherenceDay.of(
                                            studioId,
                                            List.of(maya.id),
                                            Days.upToYesterday(7, record.today())));
                        });
        current.enter(StudioRow.newId());
        QuarkusTransaction.requiringNew().run(() -> assertTrue(Client.listAll().isEmpty()));
        QuarkusTransaction.requiringNew().run(() -> assertNull(Client.findById(ids[0])));
        current.enter(studioId);
        current.onlyReads();
        assertThrows(
                Exception.class,
                () ->
                        QuarkusTransaction.requiringNew()
                                .run(() -> new Studio(StudioRow.newId(), "x").persistAndFlush()));
    }
}
