package org.plumbline.practice;

import static org.plumbline.library.UpperBack.PRESSES;
import static org.plumbline.library.UpperBack.PULL_OVERS;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plumbline.history.StudioRow;

/**
 * What Maya's phone wrote down, as rows that no database has seen. Local times are of the diary's
 * zone; captured and received are the same instant as performed unless a test says otherwise.
 */
public final class Diary {

    public final UUID prescription;
    public final List<Session> sessions = new ArrayList<>();
    public final List<TriggerEvent> events = new ArrayList<>();
    private final ZoneId zone;

    public Diary(UUID prescription, ZoneId zone) {
        this.prescription = prescription;
        this.zone = zone;
    }

    public static List<Done> inFull() {
        return List.of(new Done(PRESSES, 3, 30), new Done(PULL_OVERS, 3, 30));
    }

    public static List<Done> half() {
        return List.of(new Done(PRESSES, 2, 15), new Done(PULL_OVERS, 2, 15));
    }

    public Session did(String moment, String local) {
        return did(moment, local, inFull());
    }

    public Session did(String moment, String local, List<Done> done) {
        return write(moment, local, zone, done, null);
    }

    public Session didElsewhere(String moment, String local, ZoneId there) {
        return write(moment, local, there, inFull(), null);
    }

    public Session stopped(String moment, String local, List<Done> done, Reason reason) {
        return write(moment, local, zone, done, reason);
    }

    public Session skipped(String moment, String local, Reason reason) {
        return write(moment, local, zone, List.of(), reason);
    }

    /** The same doing with other amounts, written down at that local time. */
    public Session corrected(Session wrong, String local, List<Done> done) {
        var correction = again(wrong, local);
        correction.done = done;
        return correction;
    }

    public Session removed(Session wrong, String local) {
        var removal = again(wrong, local);
        removal.removal = true;
        return removal;
    }

    public TriggerEvent happened(String moment, String local) {
        var event = new TriggerEvent();
        event.id = StudioRow.newId();
        event.prescription = prescription;
        event.moment = moment;
        event.clocks = Clocks.now(instant(local), zone);
        event.day = event.clocks.day();
        events.add(event);
        return event;
    }

    public Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    /** Performed when it was, but written down and received only then. */
    public static Session captured(Session session, Instant captured) {
        return received(
                session,
                new Clocks(session.clocks.performed(), captured, captured, session.clocks.zone()));
    }

    public static Session received(Session session, Clocks clocks) {
        session.clocks = clocks;
        return session;
    }

    public static Session blank(UUID id, UUID prescription, String moment) {
        var session = new Session();
        session.id = id;
        session.prescription = prescription;
        session.moment = moment;
        return session;
    }

    private Session again(Session wrong, String local) {
        var session = new Session();
        session.id = StudioRow.newId();
        session.prescription = wrong.prescription;
        session.moment = wrong.moment;
        session.day = wrong.day;
        session.clocks =
                new Clocks(
                        wrong.clocks.performed(),
                        instant(local),
                        instant(local),
                        wrong.clocks.zone());
        session.evidence = Evidence.TICKED;
        session.done = wrong.done;
        session.checkIn = CheckIn.NONE;
        session.supersedes = wrong.id;
        sessions.add(session);
        return session;
    }

    private Session write(
            String moment, String local, ZoneId where, List<Done> done, Reason reason) {
        var session = new Session();
        session.id = StudioRow.newId();
        session.prescription = prescription;
        session.moment = moment;
        session.clocks = Clocks.now(LocalDateTime.parse(local).atZone(where).toInstant(), where);
        session.day = session.clocks.day();
        session.evidence = Evidence.TICKED;
        session.done = done;
        session.reason = reason;
        session.checkIn = CheckIn.NONE;
        sessions.add(session);
        return session;
    }
}
