package org.plumbline.adherence;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Adherence once more, day by day and as slow as the text of the design's section 8 reads. It
 * shares nothing with the code it judges but the numbers it is given.
 */
final class Oracle {

    enum When {
        ON_WEEKDAYS,
        TIMES_A_WEEK,
        AS_NEEDED
    }

    /** One moment of a version; what is prescribed of each exercise, both sides counted. */
    record Task(
            String moment,
            When when,
            Set<DayOfWeek> weekdays,
            int times,
            Map<UUID, Integer> doses) {}

    record Version(int number, LocalDate from, List<Task> tasks) {}

    record Held(LocalDate first, LocalDate last) {}

    record Prescribed(UUID id, List<Version> versions, List<Held> holds, LocalDate end) {}

    record Entry(
            UUID id,
            UUID prescription,
            String moment,
            LocalDate day,
            Instant captured,
            Map<UUID, Integer> done,
            UUID supersedes,
            boolean removal) {}

    private record Standing(Entry entry, Instant firstCaptured) {}

    int closed;
    int practised;
    double doses;

    /** Of daily moments only: which of two equally good sessions answers a quota is open. */
    int late;

    final Set<UUID> extras = new TreeSet<>();

    private final ZoneId zone;
    private final Instant now;
    private final List<Standing> standing = new ArrayList<>();

    Oracle(
            List<Prescribed> all,
            List<Entry> entries,
            ZoneId zone,
            LocalDate first,
            LocalDate last,
            Instant now) {
        this.zone = zone;
        this.now = now;
        stand(entries);
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            for (var prescribed : all) {
                daily(prescribed, day);
                if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                    weekly(prescribed, day);
                }
            }
        }
    }

    /** The newest amounts of each session under the capture of its first entry. */
    private void stand(List<Entry> entries) {
        for (var first : entries) {
            if (first.supersedes != null) {
                continue;
            }
            var last = first;
            boolean again = true;
            while (again) {
                again = false;
                for (var entry : entries) {
                    if (last.id.equals(entry.supersedes)) {
                        last = entry;
                        again = true;
                    }
                }
            }
            if (!last.removal) {
                standing.add(new Standing(last, first.captured));
            }
        }
    }

    private Version inForce(Prescribed prescribed, LocalDate day) {
        if (prescribed.end != null && day.isAfter(prescribed.end)) {
            return null;
        }
        Version found = null;
        for (var version : prescribed.versions) {
            if (!version.from.isAfter(day)
                    && (found == null
                            || version.from.isAfter(found.from)
                            || version.from.equals(found.from) && version.number > found.number)) {
                found = version;
            }
        }
        return found;
    }

    private boolean held(Prescribed prescribed, LocalDate day) {
        for (var hold : prescribed.holds) {
            if (!day.isBefore(hold.first) && (hold.last == null || !day.isAfter(hold.last))) {
                return true;
            }
        }
        return false;
    }

    private Task task(Prescribed prescribed, LocalDate day, String moment) {
        var version = inForce(prescribed, day);
        if (version != null) {
            for (var task : version.tasks) {
                if (task.moment.equals(moment)) {
                    return task;
                }
            }
        }
        return null;
    }

    private void daily(Prescribed prescribed, LocalDate day) {
        for (var moment : moments(prescribed)) {
            var task = task(prescribed, day, moment);
            if (task != null && task.when == When.TIMES_A_WEEK) {
                continue; // its week judges it
            }
            var here = of(prescribed, moment, day);
            boolean due =
                    task != null
                            && task.when == When.ON_WEEKDAYS
                            && task.weekdays.contains(day.getDayOfWeek())
                            && !held(prescribed, day);
            if (due) {
                judge(task, here, midnightAfter(day));
            } else if (task == null || task.when != When.AS_NEEDED) {
                extra(here);
            }
        }
    }

    private void weekly(Prescribed prescribed, LocalDate sunday) {
        for (var moment : moments(prescribed)) {
            LocalDate lastInForce = null;
            int open = 0;
            var candidates = new ArrayList<Standing>();
            var others = new ArrayList<Standing>();
            for (var day = sunday.minusDays(6); !day.isAfter(sunday); day = day.plusDays(1)) {
                if (inForce(prescribed, day) == null) {
                    continue;
                }
                lastInForce = day;
                var task = task(prescribed, day, moment);
                boolean quota = task != null && task.when == When.TIMES_A_WEEK;
                if (!held(prescribed, day)) {
                    open++;
                }
                if (quota) {
                    (held(prescribed, day) ? others : candidates)
                            .addAll(of(prescribed, moment, day));
                }
            }
            var task = lastInForce == null ? null : task(prescribed, lastInForce, moment);
            int due =
                    task != null && task.when == When.TIMES_A_WEEK
                            ? (int) Math.floor(task.times * open / 7.0)
                            : 0;
            extra(others);
            if (due == 0) {
                extra(candidates);
                continue;
            }
            var end = midnightAfter(sunday);
            candidates.removeIf(one -> one.firstCaptured.isAfter(end.plusSeconds(7 * 86_400)));
            Collections.sort(
                    candidates,
                    (a, b) -> {
                        int byDose = Double.compare(dose(task, List.of(b)), dose(task, List.of(a)));
                        return byDose != 0 ? byDose : Boolean.compare(skip(a), skip(b));
                    });
            for (int i = 0; i < due; i++) {
                judge(task, i < candidates.size() ? List.of(candidates.get(i)) : List.of(), end);
            }
            extra(candidates.subList(Math.min(due, candidates.size()), candidates.size()));
        }
    }

    private void judge(Task task, List<Standing> sessions, Instant end) {
        var counted = new ArrayList<Standing>();
        boolean flagged = false;
        for (var one : sessions) {
            if (!one.firstCaptured.isAfter(end.plusSeconds(7 * 86_400))) {
                counted.add(one);
                flagged |= one.firstCaptured.isAfter(end.plusSeconds(86_400));
            }
        }
        if (now.isBefore(end)) {
            return; // pending
        }
        double dose = dose(task, counted);
        closed++;
        practised += dose > 0 ? 1 : 0;
        doses += dose;
        late += flagged && task.when == When.ON_WEEKDAYS ? 1 : 0;
    }

    private double dose(Task task, List<Standing> sessions) {
        double sum = 0;
        for (var exercise : task.doses.keySet()) {
            double done = 0;
            for (var one : sessions) {
                done += one.entry.done.getOrDefault(exercise, 0);
            }
            sum += Math.min(1, done / task.doses.get(exercise));
        }
        return sum / task.doses.size();
    }

    private void extra(List<Standing> sessions) {
        for (var one : sessions) {
            if (!skip(one)) {
                extras.add(one.entry.id);
            }
        }
    }

    private boolean skip(Standing one) {
        return one.entry.done.values().stream().allMatch(amount -> amount == 0);
    }

    private List<Standing> of(Prescribed prescribed, String moment, LocalDate day) {
        var found = new ArrayList<Standing>();
        for (var one : standing) {
            if (one.entry.prescription.equals(prescribed.id)
                    && one.entry.moment.equals(moment)
                    && one.entry.day.equals(day)) {
                found.add(one);
            }
        }
        return found;
    }

    private Set<String> moments(Prescribed prescribed) {
        var moments = new TreeSet<String>();
        prescribed.versions.forEach(v -> v.tasks.forEach(task -> moments.add(task.moment)));
        standing.stream()
                .filter(one -> one.entry.prescription.equals(prescribed.id))
                .forEach(one -> moments.add(one.entry.moment));
        return moments;
    }

    private Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
