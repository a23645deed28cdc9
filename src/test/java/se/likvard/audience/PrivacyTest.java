package se.likvard.audience;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.likvard.Likvard;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Audience;
import se.likvard.audience.SmallOrganisers.Small;
import se.likvard.form.OrganiserForm;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolUnit;
import se.likvard.report.Grounds;
import se.likvard.report.JsonReport;
import se.likvard.report.TextReport;

/**
 * An attacker computes with everything that a run prints: its form, which holds every figure that is shown, its JSON with how sure it is,
 * the tables of its page, and the sentences of its report with whatever explains it: see {@link Prose}.
 */
class PrivacyTest {

    private static final int ORGANISERS = 60;
    private static final int FEW = 20;
    /** In the long form. */
    private static final int MANY = 1000;
    /** Of so many runs one is read as a page too, which takes its time. */
    private static final int PAGES = 5;
    /** Of so many runs one is explained as a whole, which takes longer yet, and another by its reasons only. */
    private static final int EXPLAINED = 50;

    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    private static final Likvard LIKVARD = Likvard.standard();
    private static final Pattern COHORT = Pattern.compile("på (\\d+) elever");
    private static final Pattern ROW = Pattern.compile(
            "<tr><th scope=\"row\">[^<]*</th><td>([^<]*)</td><td>[^<]*</td><td>([^<]*)</td><td>([^<]*)</td><td>([^<]*)</td>");
    private static final Pattern IN_TEXT = Pattern.compile("(?m)^ {4}([Ss]kola \\d+) +(\\d+) ");
    private static final Pattern ON_PAGE = Pattern.compile("<th scope=\"row\">([Ss]kola \\d+)</th>\\s*<td>(\\d+)</td>");
    /** The nation's share of qualified teachers less what a unit may lack of it. */
    private static final BigDecimal ENOUGH = new BigDecimal("0.626");

    @Test
    void noProtectedCountIsNarrowedBelowThree() throws Exception {
        assertThat(protectedCounts(1, ORGANISERS)).isGreaterThan(150);
    }

    @Test
    @Tag("slow")
    void noProtectedCountOfManyOrganisersIsNarrowedBelowThree() throws Exception {
        assertThat(protectedCounts(ORGANISERS + 1, MANY)).isGreaterThan(2_500);
    }

    /** How many there were, of which none could be told to be one of two. */
    private static int protectedCounts(int from, int to) throws Exception {
        int protectedCounts = 0;
        List<String> narrowed = new ArrayList<>();
        for (int seed = from; seed <= to; seed++) {
            Small small = SmallOrganisers.next(new Random(seed));
            Attacker attacker = attack(small, Audience.PUBLIC, seed);
            for (String number : few(small.truth())) {
                protectedCounts++;
                if (attacker.possible(number) < 3) {
                    narrowed.add(number + " of seed " + seed + ", truly "
                            + small.truth().get(number));
                }
            }
        }
        assertThat(narrowed).isEmpty();
        return protectedCounts;
    }

    @Test
    void theSameAttackerReadsThemInTheCaseFile() throws Exception {
        int protectedCounts = 0;
        int told = 0;
        for (int seed = 1; seed <= FEW; seed++) {
            Small small = SmallOrganisers.next(new Random(seed));
            Attacker attacker = attack(small, Audience.CASE, 1);
            for (String number : few(small.truth())) {
                protectedCounts++;
                told += attacker.possible(number) == 1 ? 1 : 0;
            }
        }
        assertThat(told).isGreaterThan(protectedCounts / 2);
    }

    /** So that what the attacker reads of a newer index is there to be read. */
    @Test
    void theTableOfANewerIndexTellsThePupilsWhoAreMany() throws Exception {
        int shared = 0;
        int told = 0;
        for (int seed = 1; seed <= FEW; seed++) {
            Small small = SmallOrganisers.next(new Random(seed));
            Assessment assessment = LIKVARD.assess(small.organiser(), DAY, Audience.PUBLIC);
            Grounds grounds = LIKVARD.margins(small.organiser(), assessment);
            for (JsonNode advice : new ObjectMapper()
                    .readTree(JsonReport.of(assessment, grounds))
                    .path("recommendations")) {
                for (JsonNode school : advice.path("newerIndex").path("schools")) {
                    told += school.path("pupils").isNumber() ? 1 : 0;
                    shared += school.path("inUse").has("share") ? 1 : 0;
                }
            }
        }
        assertThat(told).isGreaterThan(20);
        assertThat(shared).isGreaterThan(5);
    }

    @Test
    void theSentencesOfTheCaseFileTellWhatTheyAreReadFor() {
        Set<String> told = new TreeSet<>();
        for (int seed = 1; seed <= 3; seed++) {
            Small small = SmallOrganisers.next(new Random(seed));
            Assessment assessment = LIKVARD.assess(small.organiser(), DAY, Audience.CASE);
            Attacker attacker = new Attacker(small.organiser(), small.truth(), small.decimals());
            Grounds grounds = LIKVARD.foresight(small.organiser(), assessment);
            told.addAll(Prose.read(TextReport.of(assessment, grounds, Locale.forLanguageTag("sv")), attacker));
            assertThat(attacker.isConsistent()).isTrue();
        }
        assertThat(told).contains("meritValue", "qualifiedTeachers");
    }

    private static Grounds grounds(Organiser organiser, Assessment assessment, int seed) {
        if (seed % EXPLAINED == 0) {
            return LIKVARD.foresight(organiser, assessment);
        }
        return seed % EXPLAINED == PAGES
                ? LIKVARD.grounds(organiser, assessment)
                : LIKVARD.margins(organiser, assessment);
    }

    /** All that is printed for an audience, read back. */
    private static Attacker attack(Small small, Audience audience, int seed) throws Exception {
        Organiser shown = LIKVARD.shown(small.organiser(), DAY, audience);
        Assessment assessment = LIKVARD.assess(small.organiser(), DAY, audience);
        byte[] form = OrganiserForm.open(shown, assessment, LIKVARD.rulebook(), Locale.forLanguageTag("sv"));
        Attacker attacker =
                new Attacker(OrganiserForm.read(form, LIKVARD.rulebook()).organiser(), small.truth(), small.decimals());
        Grounds grounds = grounds(small.organiser(), assessment, seed);
        JsonNode json = new ObjectMapper().readTree(JsonReport.of(assessment, grounds));
        for (JsonNode advice : json.path("recommendations")) {
            newerIndex(advice.path("newerIndex").path("schools"), attacker);
        }
        for (JsonNode outcome : json.path("outcomes")) {
            verdict(outcome, attacker);
            margins(outcome, attacker);
        }
        String text = TextReport.of(assessment, grounds, Locale.forLanguageTag("sv"));
        Prose.read(text, attacker);
        schools(IN_TEXT, text, attacker);
        if (seed % PAGES == 0) {
            String page = LIKVARD.page(assessment, grounds, shown, Locale.forLanguageTag("sv"));
            page(page, shown, attacker);
            schools(ON_PAGE, page, attacker);
        }
        assertThat(attacker.isConsistent()).as("what is printed can be true").isTrue();
        return attacker;
    }

    /** What a newer index would change at each school: pupils, and shares of the money where they are told. */
    private static void newerIndex(JsonNode schools, Attacker attacker) {
        Map<String, Map<String, BigDecimal>> indices =
                Map.of("indexInUse", new TreeMap<>(), "newerIndex", new TreeMap<>());
        Map<String, Map<String, BigDecimal>> shares =
                Map.of("indexInUse", new TreeMap<>(), "newerIndex", new TreeMap<>());
        for (JsonNode school : schools) {
            String place = Attacker.place(school.path("id").asText());
            if (school.path("pupils").isNumber()) {
                attacker.told(place, "pupils", school.path("pupils").decimalValue());
            }
            for (String index : indices.keySet()) {
                if (school.path(index).isNumber()) {
                    requireNonNull(indices.get(index))
                            .put(place, school.path(index).decimalValue());
                }
                JsonNode share = school.path(index.equals("newerIndex") ? "newer" : "inUse")
                        .path("share");
                if (share.isNumber()) {
                    requireNonNull(shares.get(index)).put(place, share.decimalValue());
                }
            }
        }
        shares.forEach((index, told) -> attacker.shared(requireNonNull(indices.get(index)), told));
    }

    /** The number of pupils beside the name of a school, where a table tells what a newer index would change. */
    private static void schools(Pattern row, String report, Attacker attacker) {
        row.matcher(report)
                .results()
                .forEach(each -> attacker.told(Attacker.place(each.group(1)), "pupils", new BigDecimal(each.group(2))));
    }

    /** The number of pupils of a new cohort, and the figure beside it, as a margin tells them. */
    private static void margins(JsonNode outcome, Attacker attacker) {
        for (JsonNode margin : outcome.path("margins")) {
            String[] path = margin.path("path").asText().split("[\\[\\].]+", -1);
            if (path[0].equals("schoolUnits")) {
                attacker.told(
                        path[1], path[path.length - 1], margin.path("value").decimalValue());
                Matcher pupils = COHORT.matcher(margin.path("text").path("sv").asText());
                if (pupils.find()) {
                    attacker.told(path[1], "gradeNinePupils", new BigDecimal(pupils.group(1)));
                }
            }
        }
    }

    /** The table of results beside each school's picture; schools stand in the order of their codes. */
    private static void page(String page, Organiser shown, Attacker attacker) {
        List<String> codes = shown.schoolUnits().stream()
                .map(SchoolUnit::schoolUnitCode)
                .sorted()
                .toList();
        List<String> tables = Pattern.compile("(?s)<table class=\"numbers\">(.*?)</table>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(tables).hasSameSizeAs(codes);
        for (int school = 0; school < tables.size(); school++) {
            String code = codes.get(school);
            ROW.matcher(tables.get(school)).results().forEach(row -> {
                number(row.group(1)).ifPresent(merit -> attacker.told(code, "meritValue", merit));
                share(row.group(2)).ifPresent(share -> attacker.told(code, "allSubjectsPassed", share));
                share(row.group(3)).ifPresent(share -> attacker.told(code, "eligibility", share));
                number(row.group(4)).ifPresent(pupils -> attacker.told(code, "gradeNinePupils", pupils));
            });
        }
    }

    private static Optional<BigDecimal> number(String cell) {
        return cell.matches("[0-9]+(,[0-9]+)?")
                ? Optional.of(new BigDecimal(cell.replace(',', '.')))
                : Optional.empty();
    }

    private static Optional<BigDecimal> share(String cell) {
        return cell.endsWith(" %")
                ? number(cell.substring(0, cell.length() - 2)).map(each -> each.movePointLeft(2))
                : Optional.empty();
    }

    /** Few qualified teachers: found below a share, clear from there. */
    private static void verdict(JsonNode outcome, Attacker attacker) {
        String verdict = outcome.path("verdict").asText();
        if (outcome.path("rule").asText().equals("teaching/qualified-teachers-low")
                && (verdict.equals("FOUND") || verdict.equals("CLEAR"))) {
            attacker.verdict(outcome.path("subject").path("id").asText(), ENOUGH, verdict.equals("CLEAR"));
        }
    }

    /** The numbers of people that must be protected: small groups, and small parts of larger ones. */
    private static List<String> few(Map<String, Long> truth) {
        List<String> few = new ArrayList<>();
        truth.keySet().forEach(number -> {
            String place = number.substring(0, number.length() - 2);
            boolean whole = place.equals("organiser") || place.equals("municipality");
            if (isFew(number.substring(number.length() - 2), place, whole ? 5 : 10, truth)) {
                few.add(number);
            }
        });
        return few;
    }

    private static boolean isFew(String letter, String place, long limit, Map<String, Long> truth) {
        long number = requireNonNull(truth.get(place + letter));
        return switch (letter) {
            case " P", " G" -> number > 0 && number < limit;
            case " T" -> requireNonNull(truth.get(place + " P")) > 0 && number < 3;
            case " Q" ->
                requireNonNull(truth.get(place + " P")) > 0
                        && requireNonNull(truth.get(place + " T")) < 3
                        && isTold(place);
            case " S" -> requireNonNull(truth.get(place + " G")) > 0 && requireNonNull(truth.get(place + " G")) < limit;
            case " F" -> isFewOf(number, requireNonNull(truth.get(place + " P")), limit, isTold(place));
            default -> isFewOf(number, requireNonNull(truth.get(place + " G")), limit, isTold(place));
        };
    }

    private static boolean isTold(String place) {
        return !place.equals("others") && !place.equals("unlisted");
    }

    /** That all of a whole are in a share, or nobody, may be told: then it holds of whatever else lies in it too. */
    private static boolean isFewOf(long part, long group, long limit, boolean told) {
        boolean some = part > 0 && part < group;
        return group > 0
                && ((group < limit && (told || some)) || (part > 0 && part < 5) || (group > part && group - part < 5));
    }
}
