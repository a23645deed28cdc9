package se.likvard.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.likvard.assessment.Status;
import se.likvard.value.Words;

/**
 * A number that a model declares, by name, so that a result can say what it rests on.
 *
 * @param value a number as the file has it, or what is done
 */
public record Declared(Words name, Words value, Status status, Words source) {

    /** All of it in a line. */
    public Words words() {
        return new Words(
                "%s = %s (%s; %s)"
                        .formatted(name.sv(), value.sv(), status.words().sv(), source.sv()),
                "%s = %s (%s; %s)"
                        .formatted(name.en(), value.en(), status.words().en(), source.en()));
    }

    /** All of a version, in the order of the file. */
    static List<Declared> of(Version version) {
        List<Declared> all = new ArrayList<>();
        version.unknownIndex()
                .ifPresent(each -> all.add(new Declared(
                        new Words("okänt index", "unknown index"), rule(each), each.status(), each.source())));
        all.add(number(
                version.rounding().rule() == Rounding.Rule.LARGEST_REMAINDER
                        ? new Words("avrundning, största rest", "rounding, largest remainder")
                        : new Words("avrundning, närmaste multipel", "rounding, nearest multiple"),
                version.rounding().unit()));
        version.budget().ifPresent(each -> all.add(number(new Words("modellens budget", "the model's budget"), each)));
        version.pools().forEach(pool -> pool(pool, all));
        version.terms().forEach(each -> all.add(number(each.name(), each.number())));
        return List.copyOf(all);
    }

    private static Words rule(UnknownIndex unknown) {
        return unknown.value()
                .map(each -> both(each.toPlainString()))
                .orElse(unknown.rule().words());
    }

    private static Words both(String text) {
        return new Words(text, text);
    }

    private static void pool(Pool pool, List<Declared> all) {
        all.add(number(about(pool, "andel av budgeten", "share of the budget"), pool.share()));
        if (pool.pupils() instanceof Pupils.Weighted weighted) {
            String weights = weighted.weights().entrySet().stream()
                    .map(each -> each.getKey() + " " + each.getValue().toPlainString())
                    .collect(Collectors.joining(", "));
            all.add(new Declared(
                    about(pool, "vikter", "weights"), both(weights), weighted.status(), weighted.source()));
        }
        pool.leastPupils().ifPresent(each -> all.add(number(about(pool, "minsta elevantal", "least pupils"), each)));
        pool.structural().ifPresent(each -> structural(pool, each, all));
    }

    private static void structural(Pool pool, Structural structural, List<Declared> all) {
        all.add(number(
                about(
                        pool,
                        "andel " + structural.scale().words().sv(),
                        "share " + structural.scale().words().en()),
                structural.share()));
        structural.from().ifPresent(each -> all.add(number(about(pool, "skalan börjar", "the scale begins"), each)));
        structural.to().ifPresent(each -> all.add(number(about(pool, "skalan slutar", "the scale ends"), each)));
        structural.cap().ifPresent(each -> all.add(number(about(pool, "tak för index", "cap on the index"), each)));
    }

    private static Words about(Pool pool, String sv, String en) {
        return new Words(pool.name().sv() + ": " + sv, pool.name().en() + ": " + en);
    }

    private static Declared number(Words name, Sourced number) {
        return new Declared(name, both(number.value().toPlainString()), number.status(), number.source());
    }
}
