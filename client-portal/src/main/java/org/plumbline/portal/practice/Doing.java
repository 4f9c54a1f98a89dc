package org.plumbline.portal.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.plumbline.history.Refused;
import org.plumbline.library.WhenDo;
import org.plumbline.people.Client;
import org.plumbline.people.NotInReach;
import org.plumbline.practice.Clocks;
import org.plumbline.practice.Evidence;
import org.plumbline.prescription.Prescription;

/**
 * What is about to be done: a moment of one of the client's prescriptions on a local day.
 *
 * @param position of the moment in the program in force that day, from 1; addresses use it so that
 *     they name no moment
 */
record Doing(Client client, Prescription prescription, WhenDo line, int position, LocalDate day) {

    /** How many days back something can still be written down. */
    static final int DAYS_BACK = 7;

    /**
     * @throws NotInReach when the client has no such prescription, or it no such moment that day
     */
    static Doing at(Client client, UUID prescription, int position, LocalDate day) {
        var found = Prescription.of(client, prescription);
        var lines = found.course().versionOn(day).orElseThrow(NotInReach::new).program().lines();
        if (position < 1 || position > lines.size()) {
            throw new NotInReach();
        }
        return new Doing(client, found, lines.get(position - 1), position, day);
    }

    /**
     * @throws NotInReach when the client has no such prescription, or it no such moment that day
     */
    static Doing of(Client client, String prescription, String moment, LocalDate day) {
        if (prescription == null || moment == null) {
            throw new Refused("moment", "This form is incomplete; reload the page.");
        }
        var found = Prescription.of(client, id(prescription));
        var lines = found.course().versionOn(day).orElseThrow(NotInReach::new).program().lines();
        var keys = lines.stream().map(line -> line.moment().key()).toList();
        return at(client, found.id, keys.indexOf(moment) + 1, day);
    }

    /**
     * @param typed an ISO date, or nothing for today
     * @throws Refused when it is no date, has not come yet, or is too long ago
     */
    static LocalDate day(String typed, LocalDate today) {
        try {
            var day = typed == null || typed.isBlank() ? today : LocalDate.parse(typed);
            if (day.isAfter(today)) {
                throw new Refused("day", "That day has not come yet.");
            }
            if (day.isBefore(today.minusDays(DAYS_BACK))) {
                throw new Refused(
                        "day", "That is more than a week ago; tell your practitioner instead.");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new Refused("day", "That is not a date.");
        }
    }

    static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new NotInReach();
        }
    }

    /** Now on the day itself; at noon of the day where it is filled in afterwards. */
    Clocks clocks(Instant now) {
        var performed =
                today(now) ? now : day.atTime(LocalTime.NOON).atZone(client.zone).toInstant();
        return new Clocks(performed, now, now, client.zone);
    }

    Evidence evidence(Instant now) {
        return today(now) ? Evidence.TICKED : Evidence.BACKFILLED;
    }

    private boolean today(Instant now) {
        return day.equals(client.today(now));
    }

    String link() {
        return "/practice/" + prescription.id + "/" + position;
    }
}
