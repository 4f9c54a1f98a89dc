package org.plumbline.console.adherence;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.adherence.Adherence;
import org.plumbline.adherence.ClientRecord;
import org.plumbline.adherence.LogLine;
import org.plumbline.adherence.MomentRate;
import org.plumbline.adherence.MomentResponse;
import org.plumbline.adherence.PainWeek;
import org.plumbline.adherence.Ratio;
import org.plumbline.people.Client;
import org.plumbline.practice.Evidence;
import org.plumbline.practice.Reason;
import org.plumbline.prescription.Course;
import org.plumbline.prescription.Days;
import org.plumbline.ui.Person;

/**
 * One client.
 *
 * @param there the time of day where they are
 * @param started the prescription that was started just now, to say so; else none
 * @param apart two moments of which one is missed much more often; else none
 * @param reasons why not, over 90 days
 * @param evidence how the sessions of 28 days are known
 * @param log today and the two weeks before, newest first
 */
record ClientPage(
        Person person,
        Client client,
        LocalDate today,
        LocalTime there,
        PrescriptionLine started,
        Apart apart,
        TwelveWeeks weeks,
        List<PeriodLine> periods,
        List<MomentRate> moments,
        List<MomentResponse> responses,
        List<PainWeek> pain,
        Map<Reason, Long> reasons,
        Map<Evidence, Long> evidence,
        List<LogLine> log,
        List<PrescriptionLine> prescriptions) {

    /** Frequency and dose over one period, with the way to the occurrences behind them. */
    record PeriodLine(String label, Ratio frequency, Ratio dose, String href) {}

    /** Two moments of the last 28 days that lie far apart. */
    record Apart(MomentRate most, MomentRate least) {

        private static final double FAR = 0.15;

        public static Optional<Apart> of(List<MomentRate> moments) {
            var byRate =
                    moments.stream()
                            .filter(moment -> moment.frequency().total() >= 3)
                            .sorted(Comparator.comparing(moment -> moment.frequency().rate()))
                            .toList();
            if (byRate.size() < 2) {
                return Optional.empty();
            }
            var apart = new Apart(byRate.get(byRate.size() - 1), byRate.get(0));
            return apart.most.frequency().rate() - apart.least.frequency().rate() < FAR
                    ? Optional.empty()
                    : Optional.of(apart);
        }
    }

    static ClientPage of(Person person, ClientRecord record, boolean started) {
        var today = record.today();
        var month = Days.upToYesterday(28, today);
        var quarter = Days.upToYesterday(90, today);
        var moments = record.byMoment(month);
        var prescriptions = PrescriptionLine.of(record);
        return new ClientPage(
                person,
                record.client(),
                today,
                LocalTime.ofInstant(record.now(), record.client().zone),
                started ? prescriptions.stream().findFirst().orElse(null) : null,
                Apart.of(moments).orElse(null),
                TwelveWeeks.of(record),
                periods(record),
                moments,
                record.responses(new Days(month.first(), today)),
                record.pain(new Days(today.with(previousOrSame(MONDAY)).minusWeeks(11), today)),
                record.adherence(quarter).reasons(),
                PrescriptionLine.evidence(record.standing(month)),
                record.recentLog(14),
                prescriptions);
    }

    private static List<PeriodLine> periods(ClientRecord record) {
        return Stream.concat(
                        Stream.of(7, 28, 90)
                                .map(
                                        days ->
                                                line(
                                                        days + " days",
                                                        record.adherence(
                                                                Days.upToYesterday(
                                                                        days, record.today())),
                                                        href(record) + "days=" + days)),
                        record.prescriptions().stream()
                                .flatMap(p -> sinceVersion(record, p.course()).stream()))
                .toList();
    }

    private static Optional<PeriodLine> sinceVersion(ClientRecord record, Course course) {
        var yesterday = record.today().minusDays(1);
        return course.versionOn(record.today())
                .filter(version -> !version.effectiveFrom().isAfter(yesterday))
                .map(
                        version ->
                                line(
                                        "Since v" + version.number(),
                                        record.adherence(
                                                        new Days(
                                                                version.effectiveFrom(), yesterday))
                                                .of(course.prescription()),
                                        "%sfrom=%s&to=%s&prescription=%s"
                                                .formatted(
                                                        href(record),
                                                        version.effectiveFrom(),
                                                        yesterday,
                                                        course.prescription())));
    }

    private static PeriodLine line(String label, Adherence adherence, String href) {
        return new PeriodLine(label, adherence.frequency(), adherence.dose(), href);
    }

    private static String href(ClientRecord record) {
        return "/clients/" + record.client().id + "/occurrences?";
    }

    /** The occurrences of one moment over the last 28 days. */
    public String moment(String key) {
        return "/clients/%s/occurrences?days=28&moment=%s".formatted(client.id, key);
    }

    public String link(String below) {
        return "/clients/" + client.id + below;
    }

    public PainChart painChart() {
        return PainChart.of(pain);
    }

    /** The reported events of one as-needed moment, today's included. */
    public String events(String key) {
        return "/clients/%s/occurrences?from=%s&to=%s&moment=%s"
                .formatted(client.id, today.minusDays(28), today, key);
    }

    /** The work days in words; a run of them as one. */
    public String works() {
        var days = List.copyOf(new TreeSet<>(client.workDays));
        if (days.isEmpty()) {
            return "No regular days";
        }
        int run = days.get(days.size() - 1).getValue() - days.get(0).getValue() + 1;
        return days.size() > 2 && run == days.size()
                ? name(days.get(0)) + " to " + name(days.get(days.size() - 1))
                : days.stream().map(ClientPage::name).collect(Collectors.joining(", "));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    public boolean prescribes() {
        return person.role().equals("Practitioner");
    }

    public List<String> facts() {
        var city = client.zone.getId().replaceAll(".*/", "").replace('_', ' ');
        return Stream.of(client.concern, "%s, %tR there".formatted(city, there))
                .filter(fact -> !fact.isBlank())
                .toList();
    }

    public long skips() {
        return reasons.values().stream().mapToLong(Long::longValue).sum();
    }

    public long sessions() {
        return evidence.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Weeks in which pain was told. */
    public boolean painTold() {
        return pain.stream().anyMatch(week -> week.checkIns() > 0);
    }
}
