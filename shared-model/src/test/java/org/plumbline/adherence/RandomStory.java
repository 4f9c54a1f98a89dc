package org.plumbline.adherence;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.plumbline.library.Dose;
import org.plumbline.library.Item;
import org.plumbline.library.Moment;
import org.plumbline.library.Program;
import org.plumbline.library.Side;
import org.plumbline.library.WhenDo;
import org.plumbline.practice.CheckIn;
import org.plumbline.practice.Clocks;
import org.plumbline.practice.Diary;
import org.plumbline.practice.Done;
import org.plumbline.practice.Reason;
import org.plumbline.practice.Session;
import org.plumbline.prescription.Course;
import org.plumbline.prescription.Days;

/**
 * One or two prescriptions with versions, holds and ends, and a diary with everything that goes
 * wrong in real ones; for the domain and for the oracle, which each read their own form of it.
 */
final class RandomStory {

    private static final List<String> MOMENTS = List.of("before-work", "stretching", "held-child");
    private static final List<UUID> EXERCISES =
            List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));
    private static final List<String> ZONES =
            List.of("Europe/London", "Asia/Tokyo", "America/New_York", "Australia/Lord_Howe");

    final ZoneId zone;
    final Days period;
    final Instant now;
    final List<Oracle.Prescribed> prescribed = new ArrayList<>();
    final List<Oracle.Entry> entries = new ArrayList<>();

    private final Random random;
    private final Map<Oracle.Version, Program> programs = new HashMap<>();
    private final Map<UUID, Clocks> clocks = new HashMap<>();
    private final LocalDate start;

    RandomStory(long seed) {
        random = new Random(seed);
        zone = ZoneId.of(one(ZONES));
        // Weeks around the days on which the clocks change.
        start = LocalDate.of(2026, random.nextBoolean() ? 3 : 10, 1).plusDays(random.nextInt(31));
        int prescriptions = 1 + random.nextInt(2);
        for (int i = 0; i < prescriptions; i++) {
            prescribed.add(prescription(i));
        }
        var first = start.minusDays(3).plusDays(random.nextInt(10));
        period = new Days(first, first.plusDays(random.nextInt(28)));
        now =
                start.plusDays(random.nextInt(45))
                        .atTime(random.nextInt(24), 0)
                        .atZone(zone)
                        .toInstant();
        int sessions = random.nextInt(150);
        for (int i = 0; i < sessions; i++) {
            session(one(prescribed));
        }
    }

    private Oracle.Prescribed prescription(int index) {
        var versions = new ArrayList<Oracle.Version>();
        var from = start.plusDays(random.nextInt(8));
        int count = 1 + random.nextInt(3);
        for (int number = 1; number <= count; number++) {
            versions.add(version(number, from));
            from = from.plusDays(random.nextInt(9));
        }
        var holds = new ArrayList<Oracle.Held>();
        var free = start;
        for (int i = random.nextInt(3); i > 0; i--) {
            var first = free.plusDays(random.nextInt(7));
            var last = first.plusDays(random.nextInt(5));
            boolean open = i == 1 && random.nextInt(8) == 0;
            holds.add(new Oracle.Held(first, open ? null : last));
            free = last.plusDays(1);
        }
        var end =
                random.nextInt(3) == 0 ? versions.get(0).from().plusDays(random.nextInt(20)) : null;
        return new Oracle.Prescribed(new UUID(2, index), versions, holds, end);
    }

    private Oracle.Version version(int number, LocalDate from) {
        var tasks = new ArrayList<Oracle.Task>();
        var lines = new ArrayList<WhenDo>();
        for (var key : MOMENTS) {
            if (random.nextInt(4) == 0 && !(key.equals("held-child") && tasks.isEmpty())) {
                continue;
            }
            var items = new ArrayList<Item>();
            var doses = new LinkedHashMap<UUID, Integer>();
            for (var exercise : EXERCISES) {
                if (doses.isEmpty() || random.nextBoolean()) {
                    prescribe(exercise, items, doses);
                }
            }
            var weekdays = new TreeSet<DayOfWeek>();
            while (weekdays.isEmpty() || random.nextInt(4) > 0) {
                weekdays.add(one(List.of(DayOfWeek.values())));
            }
            int times = 1 + random.nextInt(10);
            // Mostly a moment keeps its kind; sometimes an amendment changes it.
            boolean swap = random.nextInt(6) == 0;
            boolean daily = key.equals("before-work") != swap;
            if (key.equals("held-child")) {
                tasks.add(new Oracle.Task(key, Oracle.When.AS_NEEDED, Set.of(), 0, doses));
                lines.add(new WhenDo(Moment.asNeeded(key, key, "It happened"), items));
            } else if (daily) {
                tasks.add(new Oracle.Task(key, Oracle.When.ON_WEEKDAYS, weekdays, 0, doses));
                lines.add(new WhenDo(Moment.daily(key, key, weekdays), items));
            } else {
                tasks.add(new Oracle.Task(key, Oracle.When.TIMES_A_WEEK, Set.of(), times, doses));
                lines.add(new WhenDo(Moment.quota(key, key, times), items));
            }
        }
        var version = new Oracle.Version(number, from, tasks);
        programs.put(version, new Program(lines));
        return version;
    }

    private void prescribe(UUID exercise, List<Item> items, Map<UUID, Integer> doses) {
        int sets = 1 + random.nextInt(4);
        int reps = 1 + random.nextInt(12);
        int hold = 5 + random.nextInt(40);
        var side = one(List.of(Side.values()));
        int sides = side == Side.EACH ? 2 : 1;
        switch (random.nextInt(3)) {
            case 0 -> {
                items.add(item(exercise, new Dose(sets, reps, null, 30, side, null, null)));
                doses.put(exercise, sets * reps * sides);
            }
            case 1 -> {
                items.add(item(exercise, new Dose(sets, reps, hold, 30, side, null, null)));
                doses.put(exercise, sets * reps * sides);
            }
            default -> {
                items.add(item(exercise, new Dose(sets, null, hold, 30, side, null, null)));
                doses.put(exercise, sets * hold * sides);
            }
        }
    }

    private static Item item(UUID exercise, Dose dose) {
        return new Item(exercise, exercise, dose, "");
    }

    private void session(Oracle.Prescribed of) {
        var day = start.minusDays(2).plusDays(random.nextInt(32));
        var moment = one(MOMENTS);
        var there = random.nextInt(5) == 0 ? ZoneId.of(one(ZONES)) : zone;
        var performed =
                day.atTime(random.nextInt(24), random.nextInt(60)).atZone(there).toInstant();
        var entry =
                new Oracle.Entry(
                        new UUID(3, random.nextLong()),
                        of.id(),
                        moment,
                        day,
                        captured(day, performed),
                        amounts(),
                        null,
                        false);
        write(entry, performed, there);
        var wrong = entry;
        while (random.nextInt(5) == 0) {
            wrong =
                    new Oracle.Entry(
                            new UUID(3, random.nextLong()),
                            of.id(),
                            moment,
                            day,
                            wrong.captured().plusSeconds(random.nextInt(2) * 86_400L * 9),
                            amounts(),
                            wrong.id(),
                            random.nextInt(4) == 0);
            write(wrong, performed, there);
        }
    }

    private void write(Oracle.Entry entry, Instant performed, ZoneId there) {
        entries.add(entry);
        var received = entry.captured().plusSeconds(random.nextInt(3) * 50_000L);
        clocks.put(entry.id(), new Clocks(performed, entry.captured(), received, there));
    }

    /** Mostly at once; else just within or just past the day or the week after the window. */
    private Instant captured(LocalDate day, Instant performed) {
        var end =
                random.nextBoolean()
                        ? day.plusDays(1)
                        : day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var closes = end.atStartOfDay(zone).toInstant();
        var captured =
                switch (random.nextInt(9)) {
                    case 0 -> closes.plus(Duration.ofHours(24));
                    case 1 -> closes.plus(Duration.ofHours(24)).plusMillis(1);
                    case 2 -> closes.plus(Duration.ofDays(7));
                    case 3 -> closes.plus(Duration.ofDays(7)).plusMillis(1);
                    case 4 -> closes.plus(Duration.ofHours(random.nextInt(24 * 12)));
                    default -> performed;
                };
        return captured.isBefore(performed) ? performed : captured;
    }

    /** Nothing for a skip; else some of each exercise, at times of one that is not prescribed. */
    private Map<UUID, Integer> amounts() {
        var amounts = new LinkedHashMap<UUID, Integer>();
        if (random.nextInt(5) > 0) {
            for (var exercise : EXERCISES) {
                if (random.nextInt(4) > 0) {
                    amounts.put(exercise, random.nextInt(120));
                }
            }
        }
        return amounts;
    }

    List<Course> courses() {
        return prescribed.stream()
                .map(
                        p ->
                                new Course(
                                        p.id(),
                                        p.versions().stream()
                                                .map(
                                                        v ->
                                                                new Course.Version(
                                                                        v.number(),
                                                                        v.from(),
                                                                        programs.get(v)))
                                                .toList(),
                                        p.holds().stream()
                                                .map(h -> new Days(h.first(), h.last()))
                                                .toList(),
                                        new Days(p.versions().get(0).from(), p.end())))
                .toList();
    }

    List<Session> sessions() {
        var sessions = new ArrayList<Session>();
        for (var entry : entries) {
            var session = Diary.blank(entry.id(), entry.prescription(), entry.moment());
            session.day = entry.day();
            session.clocks = clocks.get(entry.id());
            session.done =
                    entry.done().entrySet().stream()
                            .map(e -> new Done(e.getKey(), 1, e.getValue()))
                            .toList();
            session.reason = session.isSkip() ? Reason.NO_TIME : null;
            session.checkIn = CheckIn.NONE;
            session.supersedes = entry.supersedes();
            session.removal = entry.removal();
            sessions.add(session);
        }
        Collections.shuffle(sessions, new Random(1));
        return sessions;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
