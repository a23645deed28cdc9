package se.likvard.years;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Parameter;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Phrase;
import se.likvard.value.Words;

/** What a rulebook says on one day otherwise than on an earlier one: rules, parameters and provisions. */
final class Changed {

    private final Rulebook rulebook;

    Changed(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    List<Words> between(LocalDate before, LocalDate day) {
        List<Words> changes = new ArrayList<>();
        rulebook.described().forEach(each -> rule(each, before, day).ifPresent(changes::add));
        rulebook.parameters().values().forEach(each -> value(each, before, day).ifPresent(changes::add));
        rulebook.described().stream()
                .flatMap(each -> each.law().stream())
                .flatMap(law -> law(law, before, day).stream())
                .distinct()
                .forEach(changes::add);
        return List.copyOf(changes);
    }

    private static Optional<Words> rule(Described rule, LocalDate before, LocalDate day) {
        boolean was = isInForce(rule, before);
        if (was == isInForce(rule, day)) {
            return Optional.empty();
        }
        Words title = rule.title();
        return Optional.of(
                was
                        ? new Words("Regeln gäller inte längre: " + title.sv(), "No longer in force: " + title.en())
                        : new Words("Ny regel: " + title.sv(), "New rule: " + title.en()));
    }

    private static boolean isInForce(Described rule, LocalDate day) {
        return rule.metadata().since().filter(day::isBefore).isEmpty()
                && rule.metadata().until().filter(day::isAfter).isEmpty();
    }

    private Optional<Words> value(Parameter parameter, LocalDate before, LocalDate day) {
        Optional<BigDecimal> was = rulebook.limits(before).number(parameter.name());
        Optional<BigDecimal> is = rulebook.limits(day).number(parameter.name());
        boolean same =
                was.isPresent() == is.isPresent() && (was.isEmpty() || was.get().compareTo(is.orElseThrow()) == 0);
        if (same) {
            return Optional.empty();
        }
        Words now = shown(parameter, is);
        Words then = shown(parameter, was);
        return Optional.of(new Words(
                "Gränsen " + parameter.name() + ": " + now.sv() + " (förut " + then.sv() + ")",
                "The limit " + parameter.name() + ": " + now.en() + " (before: " + then.en() + ")"));
    }

    private static Words shown(Parameter parameter, Optional<BigDecimal> value) {
        return value.map(each -> Phrase.exact(each, parameter.unit())).orElse(new Words("ingen", "none"));
    }

    private static Optional<Words> law(Described.Law law, LocalDate before, LocalDate day) {
        Words cited = law.cited();
        if (law.from().isAfter(before) && !law.from().isAfter(day)) {
            return Optional.of(new Words(
                    cited.sv() + " lyder så från " + law.from(), cited.en() + " reads so from " + law.from()));
        }
        LocalDate until = law.until();
        return until == null || until.isBefore(before) || !until.isBefore(day)
                ? Optional.empty()
                : Optional.of(new Words(cited.sv() + " löd så till " + until, cited.en() + " read so until " + until));
    }
}
