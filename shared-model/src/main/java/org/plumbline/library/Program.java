package org.plumbline.library;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.history.Refused;

/** The list of When → Do that a routine offers and a prescription fixes. */
public record Program(@JsonValue List<WhenDo> lines) {

    /** The most moments of one program. */
    public static final int MOST_MOMENTS = 12;

    /**
     * @throws Refused when there is no moment, one key twice, or more than {@value #MOST_MOMENTS}
     */
    @JsonCreator
    public Program {
        if (lines == null || lines.isEmpty()) {
            throw new Refused("moments", "Give at least one moment.");
        }
        if (lines.size() > MOST_MOMENTS) {
            throw new Refused(
                    "moments", "A program has at most %d moments.".formatted(MOST_MOMENTS));
        }
        var seen = new HashSet<>();
        if (!lines.stream().map(line -> line.moment().key()).allMatch(seen::add)) {
            throw new Refused("moments", "Two moments have the same name.");
        }
        lines = List.copyOf(lines);
    }

    public Optional<WhenDo> line(String momentKey) {
        return lines.stream().filter(line -> line.moment().key().equals(momentKey)).findFirst();
    }

    /** The same program with the client's work days wherever a daily moment names none. */
    public Program onWorkDays(Set<DayOfWeek> workDays) {
        return new Program(
                lines.stream()
                        .map(line -> new WhenDo(line.moment().onWorkDays(workDays), line.items()))
                        .toList());
    }

    public Set<UUID> revisions() {
        return lines.stream()
                .flatMap(line -> line.items().stream())
                .map(Item::revision)
                .collect(Collectors.toSet());
    }
}
