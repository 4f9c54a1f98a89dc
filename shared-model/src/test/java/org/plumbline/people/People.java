package org.plumbline.people;

import java.time.ZoneId;
import java.util.UUID;

/** Ines and Maya of Northgate Studio, whom no database has seen. */
public final class People {

    private People() {}

    public static Member ines() {
        var northgate = new Studio(new UUID(9, 9), "Northgate Studio");
        return new Member(northgate, "ines", "Ines Calder", Member.Role.PRACTITIONER);
    }

    public static Client maya() {
        return new Client(ines(), "Maya Osei", "Maya", ZoneId.of("Europe/London"));
    }
}
