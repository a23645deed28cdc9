package se.likvard.paraphrase;

import java.util.Objects;
import se.likvard.rulebook.Parameter;
import se.likvard.rulebook.Parameter.Dated;
import se.likvard.value.Phrase;
import se.likvard.value.Words;

/** A limit with all its values over time. */
final class LimitLines {

    private LimitLines() {}

    static Sentence of(Parameter limit) {
        Words unit = limit.unit().words();
        return new Sentence(
                new Words(
                        "Gränsen " + limit.name() + " (" + unit.sv() + "):",
                        "The limit " + limit.name() + " (" + unit.en() + "):"),
                limit.values().stream().map(each -> value(limit, each)).toList());
    }

    private static Sentence value(Parameter limit, Dated dated) {
        Words value = Phrase.exact(dated.value(), limit.unit());
        Words start = start(dated);
        return Sentence.of(
                "%s %s (%s; %s)"
                        .formatted(
                                start.sv(),
                                value.sv(),
                                dated.status().words().sv(),
                                dated.source().sv()),
                "%s %s (%s; %s)"
                        .formatted(
                                start.en(),
                                value.en(),
                                dated.status().words().en(),
                                dated.source().en()));
    }

    /** From which day, or for which year. */
    static Words start(Dated dated) {
        if (dated.from() == null) {
            Words year = Phrase.schoolYear(dated.year());
            return new Words("för " + year.sv(), "for " + year.en());
        }
        String day = Objects.requireNonNull(dated.from()).toString();
        return new Words("från " + day, "from " + day);
    }
}
