package org.plumbline.portal.today;

import io.quarkus.qute.TemplateExtension;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.plumbline.adherence.State;
import org.plumbline.ui.Doses;
import org.plumbline.ui.Reasons;

/** Today's sentences. */
@TemplateExtension(namespace = "today")
class TodayWords {

    static String about(TodayPage.Line line) {
        int count = line.exercises().size();
        return (line.quota().isEmpty() ? "" : line.quota() + ". ")
                + count
                + (count == 1 ? " exercise, " : " exercises, ")
                + Doses.aboutMinutes(line.seconds(), Locale.UK);
    }

    static String state(TodayPage.Line line) {
        var outcome = line.outcome();
        if (outcome.state() == State.DONE) {
            return "Done.";
        }
        var why =
                outcome.reason() == null
                        ? ""
                        : ": " + Reasons.reason(outcome.reason(), Locale.UK).toLowerCase(Locale.UK);
        return outcome.state() == State.SKIPPED
                ? "Skipped" + why + "."
                : "Done in part" + why + ".";
    }

    static String used(TodayPage.Needed need) {
        var ratio = need.week().ratio();
        if (!ratio.hasData()) {
            return "Not this week so far.";
        }
        var times = ratio.total() == 1 ? "Once" : ratio.total() + " times";
        return "%s this week, and you did the exercises after %s."
                .formatted(
                        times,
                        ratio.n() == 0
                                ? "none"
                                : ratio.n() == ratio.total()
                                        ? (ratio.total() == 1 ? "it" : "each")
                                        : String.valueOf((int) ratio.n()));
    }

    static String dayOff(TodayPage page) {
        return page.nextDay() == null
                ? "Nothing is due today. What is needed when it happens stands below."
                : "Nothing is due until "
                        + page.nextDay().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK)
                        + page.nextDay().format(DateTimeFormatter.ofPattern(" d MMMM", Locale.UK))
                        + ".";
    }

    static String notYet(TodayPage page) {
        return "%s is preparing what comes next. You will find it here."
                .formatted(page.practitioner());
    }
}
