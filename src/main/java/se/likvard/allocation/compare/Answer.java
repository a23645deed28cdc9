package se.likvard.allocation.compare;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Exact;
import se.likvard.allocation.Sheet;
import se.likvard.value.Counted;
import se.likvard.value.Words;

/** What a comparison comes to, in a few sentences: who gets more, what that has to do with need, and how much moves. */
final class Answer {

    private final Comparison comparison;
    private final Sheet sheet;

    Answer(Comparison comparison, Sheet sheet) {
        this.comparison = comparison;
        this.sheet = sheet;
    }

    /** What it is called: the models, or what differs under one. */
    Words title() {
        Words before = comparison.before().allocation().model().title();
        Words after = comparison.after().allocation().model().title();
        if (!before.equals(after)) {
            return new Words(before.sv() + " mot " + after.sv(), before.en() + " against " + after.en());
        }
        String tables = comparison.before().table() + " → " + comparison.after().table();
        Words what = comparison.shift().isPresent()
                ? new Words("index i bruk mot nyare index", "index in use against newer index")
                : comparison.before().table().equals(comparison.after().table())
                        ? new Words("före och efter", "before and after")
                        : new Words(tables, tables);
        return new Words(before.sv() + ", " + what.sv(), after.en() + ", " + what.en());
    }

    /** Three sentences; two where the models go by no index. */
    List<String> sentences() {
        return List.of(Optional.of(who()), need(), Optional.of(moved())).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static final Counted GET = new Counted("får", "får", "gets", "get");

    private String who() {
        long more = signs(1);
        long less = signs(-1);
        long all = comparison.onBoth().size();
        Words schools = Counted.SCHOOLS.of(all);
        String counts = sheet.say(
                "Av %s får %s mer än före, %s mindre och %s lika mycket, brutto."
                        .formatted(schools.sv(), more, less, all - more - less),
                "Of %s %s more than before, %s less and %s as much, gross."
                        .formatted(schools.en(), GET.of(more).en(), less, all - more - less));
        return counts
                + extreme(1, " Per elev ökar det mest för ", " Per pupil it rises most for ")
                + extreme(-1, " Per elev minskar det mest för ", " Per pupil it falls most for ");
    }

    private long signs(int sign) {
        return comparison.onBoth().stream()
                .filter(each -> each.more().orElseThrow().signum() == sign)
                .count();
    }

    private String extreme(int sign, String sv, String en) {
        Comparator<Pair> most = Comparator.comparing(each -> each.morePerPupil().orElseThrow());
        return comparison.onBoth().stream()
                .filter(each -> each.morePerPupil()
                        .filter(more -> more.signum() == sign)
                        .isPresent())
                .max(sign > 0 ? most : most.reversed())
                .map(each -> sheet.say(sv, en) + each.id() + ", "
                        + change(each.morePerPupil().orElseThrow()) + ".")
                .orElse("");
    }

    /** Kronor per pupil, whole and with their sign. */
    String change(BigFraction kronor) {
        String number = sheet.signed(Exact.rounded(kronor, 0));
        return sheet.say(number + " kr", "SEK " + number);
    }

    private Optional<String> need() {
        List<Fifth> fifths = comparison.fifths();
        if (fifths.size() < 2) {
            return Optional.empty();
        }
        Fifth most = fifths.get(0);
        Fifth least = fifths.get(fifths.size() - 1);
        return Optional.of(sheet.say(
                "%s går från %s till %s kr per elev (%s), %s från %s till %s kr (%s)."
                        .formatted(
                                named(most, "Den mest belastade femtedelen, "),
                                whole(most.before()),
                                whole(most.after()),
                                change(most.after().subtract(most.before())),
                                named(least, "den minst belastade, "),
                                whole(least.before()),
                                whole(least.after()),
                                change(least.after().subtract(least.before()))),
                "%s goes from SEK %s to %s per pupil (%s), %s from SEK %s to %s (%s)."
                        .formatted(
                                named(most, "The most burdened fifth, "),
                                whole(most.before()),
                                whole(most.after()),
                                change(most.after().subtract(most.before())),
                                named(least, "the least burdened, "),
                                whole(least.before()),
                                whole(least.after()),
                                change(least.after().subtract(least.before())))));
    }

    /** So few schools are named. */
    private String named(Fifth fifth, String words) {
        int schools = fifth.schools().size();
        return words
                + (schools <= 2
                        ? fifth.schools().stream().map(Pair::id).collect(Collectors.joining(", ", "", ","))
                        : sheet.in(Counted.SCHOOLS.of(schools)) + ",");
    }

    private String whole(BigFraction kronor) {
        return sheet.whole(Exact.rounded(kronor, 0));
    }

    private String moved() {
        BigDecimal before = comparison.before().allocation().budget();
        BigDecimal after = comparison.after().allocation().budget();
        String gained = sheet.kronor(comparison.gained());
        String lost = sheet.kronor(comparison.lost());
        if (before.compareTo(after) == 0 && comparison.gained().compareTo(comparison.lost()) == 0) {
            String share = sheet.share(Exact.of(comparison.lost()).divide(Exact.of(after)));
            return sheet.say(
                    "%s kr, %s av pengarna, byter skola.".formatted(lost, share),
                    "SEK %s, %s of the money, moves to another school.".formatted(lost, share));
        }
        String more = sheet.signed(after.subtract(before));
        return sheet.say(
                        "Budgeten ändras från %s till %s kr (%s); skolor som får mer får tillsammans %s kr mer, skolor som får mindre %s kr mindre."
                                .formatted(sheet.kronor(before), sheet.kronor(after), more, gained, lost),
                        "The budget changes from SEK %s to %s (%s); schools that get more get SEK %s more together, schools that get less SEK %s less."
                                .formatted(sheet.kronor(before), sheet.kronor(after), more, gained, lost))
                + alone();
    }

    /** What goes with schools that are there on one side only. */
    private String alone() {
        BigDecimal closed = comparison.onlyBefore().stream()
                .map(each -> each.before().orElseThrow().gross().rounded())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal begun = comparison.onlyAfter().stream()
                .map(each -> each.after().orElseThrow().gross().rounded())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (closed.signum() == 0 && begun.signum() == 0) {
            return "";
        }
        return sheet.say(
                " Skolor som bara finns före hade %s kr, skolor som bara finns efter får %s kr."
                        .formatted(sheet.kronor(closed), sheet.kronor(begun)),
                " Schools that are there only before had SEK %s, schools only after get SEK %s."
                        .formatted(sheet.kronor(closed), sheet.kronor(begun)));
    }
}
