package se.likvard.paraphrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.organiser.OrganiserType;
import se.likvard.rulebook.gate.Metadata;
import se.likvard.value.Words;

/** What a rule says of itself. */
final class Facts {

    private Facts() {}

    static List<Sentence> of(Metadata metadata) {
        Words kind = metadata.kind().words();
        return Stream.of(
                        Optional.of(Sentence.of("Slag: " + kind.sv(), "Kind: " + kind.en())),
                        Optional.of(metadata.criterion())
                                .filter(each -> !each.isEmpty())
                                .map(each -> Sentence.of("Kriterium: " + each, "Criterion: " + each)),
                        metadata.basis()
                                .map(each -> Sentence.of(
                                        "Vilar på: " + each.words().sv(),
                                        "Rests on: " + each.words().en())),
                        Optional.of(Sentence.of("Källa: " + metadata.source(), "Source: " + metadata.source())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** To whom and when it applies. */
    static Sentence period(Metadata metadata) {
        Words to = appliesTo(metadata);
        Words when = inForce(metadata);
        return Sentence.of("Gäller " + to.sv() + ", " + when.sv(), "Applies to " + to.en() + ", " + when.en());
    }

    static Words appliesTo(Metadata metadata) {
        List<Words> types =
                metadata.appliesTo().stream().sorted().map(OrganiserType::words).toList();
        return types.size() == OrganiserType.values().length
                ? new Words("alla huvudmän", "all organisers")
                : Compared.and(types);
    }

    static Words inForce(Metadata metadata) {
        String since = metadata.since().map(LocalDate::toString).orElse("");
        String until = metadata.until().map(LocalDate::toString).orElse("");
        Words from = since.isEmpty() ? new Words("", "") : new Words("från " + since, "from " + since);
        Words to = until.isEmpty() ? new Words("", "") : new Words("till " + until, "to " + until);
        return since.isEmpty() && until.isEmpty()
                ? new Words("alla dagar", "on all days")
                : new Words((from.sv() + " " + to.sv()).strip(), (from.en() + " " + to.en()).strip());
    }
}
