package org.plumbline.portal.program;

import io.quarkus.qute.TemplateExtension;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.library.Moment;
import org.plumbline.library.Moment.Kind;

/** When a moment comes, in words. */
@TemplateExtension
class ProgramWords {

    static String comes(Moment moment) {
        if (moment.kind() == Kind.AS_NEEDED) {
            return "Whenever it happens";
        }
        if (moment.kind() == Kind.QUOTA) {
            return moment.timesAWeek() == 1 ? "Once a week" : moment.timesAWeek() + " times a week";
        }
        var days =
                moment.weekdays().size() == 7
                        ? "Every day"
                        : moment.weekdays().stream()
                                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.UK))
                                .collect(Collectors.joining(", "));
        return moment.at() == null
                ? days
                : days + ", about " + moment.at().format(DateTimeFormatter.ofPattern("HH:mm"));
    }
}
