package se.likvard.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.likvard.assessment.Recommendation;
import se.likvard.report.NewerIndex.School;
import se.likvard.value.Counted;
import se.likvard.value.Phrase;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * What a newer index would change, in the language of a page.
 *
 * @param about the model
 * @param answer what it comes to, or why that is not known
 * @param heading of the columns
 * @param rows a school each, the sum not among them
 * @param sum the last row; empty where the shares are not known
 * @param missing what is not known of which schools
 */
record NewerIndexText(
        String about,
        String answer,
        List<String> heading,
        List<List<String>> rows,
        List<String> sum,
        List<String> missing) {

    /** So many schools are shown at once; the others are counted, or folded away. */
    static final int MOST = 10;

    /** What is to be shown beside the same advice about one model or several. */
    static List<NewerIndexText> of(List<Recommendation> same, Grounds grounds, Subjects subjects, Page page) {
        return same.stream()
                .flatMap(advice -> grounds.newerIndex(advice).stream()
                        .map(each -> of(subjects.name(advice.subject()), each, page)))
                .toList();
    }

    private static final Counted MORE = new Counted("skola till", "skolor till", "more school", "more schools");

    /** On a page: the first schools, and how many there are beside them. */
    void print(Page page) {
        page.detail(page.in("Nyare index", "Newer index"), about + ": " + answer);
        int shown = Math.min(MOST, rows.size());
        List<List<String>> table = new ArrayList<>();
        table.add(heading);
        table.addAll(rows.subList(0, shown));
        table.add(sum);
        if (shown > 0) {
            page.table(table.stream().filter(row -> !row.isEmpty()).toList());
        }
        if (rows.size() > shown) {
            page.detail("", page.in("och ", "and ") + page.in(MORE.of(rows.size() - shown)));
        }
        missing.forEach(each -> page.detail("", each));
    }

    /** The first schools as a table, with the sum if they are all; empty where no school is told. */
    Optional<Brief.Table> first() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(table(about, 0, Math.min(MOST, rows.size())));
    }

    /** The schools beside those; empty where there are none. */
    Optional<Brief.Table> others(Page page) {
        return rows.size() <= MOST
                ? Optional.empty()
                : Optional.of(table(page.in(MORE.of(rows.size() - MOST)), MOST, rows.size()));
    }

    private Brief.Table table(String caption, int from, int to) {
        List<List<String>> shown = new ArrayList<>(rows.subList(from, to));
        boolean summed = to == rows.size() && !sum.isEmpty();
        if (summed) {
            shown.add(sum);
        }
        return new Brief.Table(caption, heading, shown, true, summed);
    }

    private static NewerIndexText of(String about, NewerIndex newer, Page page) {
        NewerIndexRows rows = new NewerIndexRows(newer, page);
        return new NewerIndexText(
                about,
                answer(newer, page),
                rows.heading(),
                rows.all(),
                newer.misplaced().exact().isPresent() ? rows.sum() : List.of(),
                missing(newer, page));
    }

    private static String answer(NewerIndex newer, Page page) {
        if (newer.schools().isEmpty()) {
            return page.in(
                    "Vad ett nyare index skulle ändra kan inte visas: vilka skolor som delar på pengarna är inte känt.",
                    "What a newer index would change cannot be shown: which schools share the money is not known.");
        }
        if (newer.misplaced().exact().isPresent()) {
            String share = page.in(Phrase.of(newer.misplaced(), Unit.SHARE));
            return page.in(
                    share
                            + " av pengarna efter index ligger hos andra skolor än med det nyare indexet, i proportion till"
                            + " elever gånger index.",
                    share
                            + " of the money by the index lies with other schools than by the newer index, in proportion to"
                            + " pupils times index.");
        }
        return newer.misplaced().isSettled()
                ? page.in("Inga pengar går efter index.", "No money goes by the index.")
                : page.in(
                        "Vad varje skola skulle få kan inte räknas förrän allt är känt om alla skolor.",
                        "What each school would get cannot be computed until all is known of all schools.");
    }

    /** What is not known, by the reason, with the schools; nothing where the schools are not told at all. */
    private static List<String> missing(NewerIndex newer, Page page) {
        Map<String, List<String>> schools = new TreeMap<>();
        for (School school : newer.schools()) {
            Stream.of(
                            gap(page.in("elever", "pupils"), school.pupils(), page),
                            gap(page.in("index", "index"), school.indexInUse(), page),
                            gap(page.in("nyare index", "newer index"), school.newerIndex(), page))
                    .flatMap(gaps -> gaps)
                    .forEach(gap -> schools.computeIfAbsent(gap, any -> new ArrayList<>())
                            .add(page.in(NewerIndexRows.named(school))));
        }
        List<String> missing = new ArrayList<>();
        schools.forEach((gap, names) -> missing.add(gap + ": " + several(names, page)));
        if (!newer.complete() && !newer.schools().isEmpty()) {
            missing.add(page.in(
                    "det är inte känt om fler skolor delar på pengarna",
                    "it is not known whether more schools share the money"));
        }
        return List.copyOf(missing);
    }

    private static Stream<String> gap(String what, Value<BigDecimal> value, Page page) {
        return value.isSettled() ? Stream.empty() : Stream.of(what + " " + page.in(Phrase.of(value, Unit.PURE)));
    }

    private static String several(List<String> names, Page page) {
        List<String> sorted = names.stream().sorted().toList();
        String shown = String.join(", ", sorted.subList(0, Math.min(MOST, sorted.size())));
        int more = sorted.size() - MOST;
        return more > 0 ? shown + page.in(" och " + more + " till", " and " + more + " more") : shown;
    }
}
