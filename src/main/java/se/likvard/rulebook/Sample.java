package se.likvard.rulebook;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.likvard.organiser.InvalidOrganiserException;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.value.Place;

/**
 * The organiser of a rule's case.
 *
 * @param name the case's
 */
public record Sample(String rule, String name, Place place, LocalDate asOf, Organiser organiser) {

    /**
     * The organisers of the cases of rules, in the order of the rules, those left out that could not be sent in.
     *
     * @param meant which rules, by their names
     */
    public static Stream<Sample> of(Rulebook rulebook, Predicate<String> meant) {
        return rulebook.rules().stream()
                .filter(rule -> meant.test(rule.name()))
                .flatMap(rule -> rule.cases().stream().flatMap(each -> of(rule, each).stream()));
    }

    /** The organisers of a rule's cases, then those one step from them, as far as they could be sent in. */
    public static Stream<Organiser> near(Rulebook rulebook, String rule) {
        return rulebook.rule(rule).stream()
                .flatMap(own -> Stream.concat(
                        own.cases().stream(), own.cases().stream().flatMap(new Variations(rulebook, own)::of)))
                .flatMap(each -> of(rulebook.rule(rule).orElseThrow(), each).stream())
                .map(Sample::organiser);
    }

    private static Optional<Sample> of(Rule rule, Case given) {
        byte[] json = given.organiserJson().toString().getBytes(StandardCharsets.UTF_8);
        try {
            Organiser organiser = Organisers.read(given.place().toString(), json);
            return Optional.of(new Sample(rule.name(), given.name(), given.place(), given.asOf(), organiser));
        } catch (InvalidOrganiserException e) {
            return Optional.empty();
        }
    }
}
