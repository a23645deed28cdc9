package se.likvard.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.gate.Metadata;
import se.likvard.value.Words;

/** When the question whether a model is needed does not arise, and why. */
final class Outside {

    private Outside() {}

    /** Why the rules say nothing of an organiser on a day; empty when they do. */
    static Optional<Words> of(Organiser organiser, LocalDate day, List<Described> rules) {
        for (Described rule : rules) {
            Metadata about = rule.metadata();
            if (!about.appliesTo().contains(organiser.organiserType())) {
                return Optional.of(new Words(
                        "Att fördela resurser mellan skolor efter behov är kommunens plikt och gäller alla skolor i"
                                + " kommunen, vem som än driver dem. Frågan ställs därför till kommunen, inte till "
                                + organiser.organiserType().words().sv() + ".",
                        "To allocate resources between schools by need is the municipality's duty, and goes for all"
                                + " schools there, whoever runs them. The question is therefore one for the"
                                + " municipality and not for "
                                + organiser.organiserType().words().en() + "."));
            }
            if (about.since().filter(day::isBefore).isPresent()) {
                return Optional.of(new Words(
                        "Regeln " + rule.name() + " gäller från "
                                + about.since().get() + ".",
                        "The rule " + rule.name() + " applies from "
                                + about.since().get() + "."));
            }
            if (about.until().filter(day::isAfter).isPresent()) {
                return Optional.of(new Words(
                        "Regeln " + rule.name() + " gällde till "
                                + about.until().get() + ".",
                        "The rule " + rule.name() + " applied to "
                                + about.until().get() + "."));
            }
        }
        return Optional.empty();
    }
}
