package org.plumbline.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Weekdays are stored by their ISO numbers, as in {@code 1,2,3,4,5}. */
@Converter
public class WeekdaysColumn implements AttributeConverter<Set<DayOfWeek>, String> {

    @Override
    public String convertToDatabaseColumn(Set<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> String.valueOf(day.getValue()))
                .collect(Collectors.joining(","));
    }

    @Override
    public Set<DayOfWeek> convertToEntityAttribute(String numbers) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        if (!numbers.isEmpty()) {
            Arrays.stream(numbers.split(","))
                    .map(Integer::valueOf)
                    .map(DayOfWeek::of)
                    .forEach(days::add);
        }
        return days;
    }
}
