package org.plumbline.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import org.plumbline.adherence.AdherenceDay;
import org.plumbline.history.StudioRow;
import org.plumbline.library.Moment;
import org.plumbline.library.Moment.Kind;
import org.plumbline.library.Program;
import org.plumbline.library.Routine;
import org.plumbline.library.WhenDo;
import org.plumbline.people.Client;
import org.plumbline.practice.CheckIn;
import org.plumbline.practice.Clocks;
import org.plumbline.practice.Done;
import org.plumbline.practice.Evidence;
import org.plumbline.practice.Reason;
import org.plumbline.practice.Session;
import org.plumbline.practice.TriggerEvent;
import org.plumbline.prescription.Days;
import org.plumbline.prescription.Prescription;

/**
 * Eight weeks of plausible practice up to yesterday. The same on every run, but for the dates:
 * chance is seeded by the person.
 */
class DemoHistory {

    static final int WEEKS = 8;

    private static final LocalTime MORNING = LocalTime.of(6, 50);
    private static final LocalTime EVENING = LocalTime.of(17, 40);

    /** How somebody does one thing that is due: how much of it, or why not; and how it felt. */
    private interface Habit {
        /**
         * @param week 0 for the first, {@link #WEEKS} - 1 for the last
         */
        Answer answer(int week, Moment moment, SplittableRandom chance);
    }

    private record Answer(
            double share, Reason reason, int before, int after, int effort, String note) {

        static Answer done(int before, int after) {
            return new Answer(1, null, before, after, 3, "");
        }

        static Answer part(double share, Reason why, int before, int after) {
            return new Answer(share, why, before, after, 6, "");
        }

        static Answer skip(Reason why) {
            return new Answer(0, why, -1, -1, -1, "");
        }

        static Answer silence() {
            return null;
        }
    }

    private final Routine routine;
    private final Instant now;

    DemoHistory(Routine routine, Instant now) {
        this.routine = routine;
        this.now = now;
    }

    /** A first, lighter prescription that ended yesterday; Ines is about to write the next. */
    void mayaBefore(Client maya, Program mornings) {
        live(
                maya,
                "Upper back, first weeks",
                mornings,
                true,
                (week, moment, chance) ->
                        chance.nextInt(100) < 84
                                ? Answer.done(6 - week / 3, 5 - week / 3)
                                : chance.nextBoolean()
                                        ? Answer.skip(Reason.NO_TIME)
                                        : Answer.silence());
    }

    /** Mornings are fine; evenings fall away. */
    void tom(Client tom, Program program) {
        live(
                tom,
                "Upper back tension",
                program,
                false,
                (week, moment, chance) -> {
                    if (!moment.key().equals("after-work")) {
                        return chance.nextInt(100) < 90 ? Answer.done(4, 3) : Answer.silence();
                    }
                    int luck = chance.nextInt(100);
                    if (luck < 22) {
                        return Answer.done(4, 3);
                    }
                    return luck < 75
                            ? Answer.skip(luck < 60 ? Reason.NO_TIME : Reason.FORGOT)
                            : Answer.silence();
                });
    }

    /** Misses nothing. */
    void priya(Client priya, Program program) {
        live(
                priya,
                "Upper back tension",
                program,
                false,
                (week, moment, chance) ->
                        Answer.done(Math.max(1, 5 - week / 2), Math.max(0, 4 - week / 2)));
    }

    /** His pain rises, and he begins to stop early. */
    void leo(Client leo, Program program) {
        live(
                leo,
                "Upper back tension",
                program,
                false,
                (week, moment, chance) -> {
                    int pain = Math.min(8, 3 + week * 2 / 3);
                    int luck = chance.nextInt(100);
                    if (luck < 90 - week * 5) {
                        return Answer.done(pain, pain);
                    }
                    return luck < 95
                            ? Answer.part(0.5, Reason.PAIN, pain, Math.min(9, pain + 1))
                            : Answer.skip(Reason.PAIN);
                });
    }

    /** In Tokyo, with a journey of four days in the sixth week on which nothing is due. */
    void hana(Client hana, Program program) {
        var prescription =
                live(
                        hana,
                        "Mornings and stretch breaks",
                        program,
                        false,
                        (week, moment, chance) ->
                                chance.nextInt(100) < 78 ? Answer.done(3, 2) : Answer.silence());
        var from = first(hana).plusDays(37);
        prescription.hold(new Days(from, from.plusDays(3)), "Family visit", hana.practitioner, now);
        sumUp(hana, prescription);
    }

    void omar(Client omar, Program program) {
        live(
                omar,
                "Upper back tension",
                program,
                false,
                (week, moment, chance) ->
                        chance.nextInt(100) < 70 ? Answer.done(4, 3) : Answer.silence());
    }

    private LocalDate first(Client client) {
        return client.today(now).minusWeeks(WEEKS);
    }

    private Prescription live(
            Client client, String title, Program program, boolean ended, Habit habit) {
        var today = client.today(now);
        var days = new Days(first(client), ended ? today.minusDays(1) : null);
        var prescription =
                Prescription.bringAlong(
                        client,
                        routine,
                        title,
                        program.onWorkDays(client.workDays),
                        days,
                        client.practitioner,
                        days.first().atTime(9, 0).atZone(client.zone).toInstant());
        var chance = new SplittableRandom(client.name.hashCode());
        days.first()
                .datesUntil(today)
                .forEach(
                        day -> {
                            for (var line :
                                    prescription
                                            .course()
                                            .versionOn(day)
                                            .orElseThrow()
                                            .program()
                                            .lines()) {
                                live(client, prescription, line, day, habit, chance);
                            }
                        });
        sumUp(client, prescription);
        return prescription;
    }

    private void live(
            Client client,
            Prescription prescription,
            WhenDo line,
            LocalDate day,
            Habit habit,
            SplittableRandom chance) {
        var moment = line.moment();
        int week = (int) (ChronoUnit.DAYS.between(prescription.startsOn, day) / 7);
        if (moment.kind() == Kind.AS_NEEDED) {
            if (chance.nextInt(100) < 30) {
                happen(client, prescription, line, day, chance);
            }
            return;
        }
        boolean today =
                moment.kind() == Kind.DAILY
                        ? moment.weekdays().contains(day.getDayOfWeek())
                        : chance.nextInt(7) < moment.timesAWeek();
        var answer = today ? habit.answer(week, moment, chance) : null;
        if (answer != null) {
            var at = moment.key().equals("after-work") ? EVENING : MORNING;
            record(client, prescription, line, day, at.plusMinutes(chance.nextInt(70)), answer);
        }
    }

    /** It happened; in two of three times the exercises followed within the hour. */
    private void happen(
            Client client,
            Prescription prescription,
            WhenDo line,
            LocalDate day,
            SplittableRandom chance) {
        var at = LocalTime.of(11, 0).plusMinutes(chance.nextInt(300));
        new TriggerEvent(
                        prescription,
                        StudioRow.newId(),
                        line.moment().key(),
                        Clocks.now(day.atTime(at).atZone(client.zone).toInstant(), client.zone))
                .persist();
        if (chance.nextInt(3) > 0) {
            record(
                    client,
                    prescription,
                    line,
                    day,
                    at.plusMinutes(5 + chance.nextInt(40)),
                    Answer.done(4, 3));
        }
    }

    private static void record(
            Client client,
            Prescription prescription,
            WhenDo line,
            LocalDate day,
            LocalTime at,
            Answer answer) {
        var instant = day.atTime(at).atZone(client.zone).toInstant();
        var done =
                line.items().stream()
                        .map(
                                item -> {
                                    int amount =
                                            (int) Math.round(item.dose().amount() * answer.share());
                                    int sets = (int) Math.ceil(item.dose().sets() * answer.share());
                                    return new Done(item.exercise(), sets, amount);
                                })
                        .toList();
        var checkIn =
                answer.before() < 0
                        ? CheckIn.NONE
                        : new CheckIn(
                                answer.before(), answer.after(), answer.effort(), answer.note());
        new Session(
                        prescription,
                        new Session.Entry(
                                StudioRow.newId(),
                                line.moment().key(),
                                day,
                                Clocks.now(instant, client.zone),
                                Evidence.TICKED,
                                done,
                                answer.reason(),
                                checkIn),
                        client.actor())
                .persist();
    }

    private void sumUp(Client client, Prescription prescription) {
        var courses = List.of(prescription.course());
        first(client)
                .datesUntil(client.today(now))
                .forEach(day -> AdherenceDay.recompute(client, courses, day, now));
    }
}
