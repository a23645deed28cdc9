package se.likvard.need;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.likvard.assessment.MissingInput;
import se.likvard.dialect.Field;
import se.likvard.dialect.Truth;
import se.likvard.value.NotApplicable;
import se.likvard.value.Phrase;
import se.likvard.value.Words;

/**
 * What a figure says for or against a model, in words that a reader without statistics understands.
 *
 * @param speaksFor how it begins when the figure is as the rule asks
 * @param against how it begins when the figure is not
 * @param open how it begins when what is missing decides
 * @param fact what the figure is, with the figure and the limit as {@code %s}
 */
record CriterionWords(Words speaksFor, Words against, Words open, Words fact) {

    private static final Map<String, CriterionWords> KNOWN = Map.of(
            "unitsCompared",
            new CriterionWords(
                    new Words("Det finns tillräckligt många skolor att jämföra", "There are enough schools to compare"),
                    new Words("Det finns för få skolor att jämföra", "There are too few schools to compare"),
                    new Words("Hur många skolor som kan jämföras är öppet", "How many schools can be compared is open"),
                    new Words("%s (minst %s behövs).", "%s (at least %s are needed).")),
            "chiSquareP",
            new CriterionWords(
                    new Words("Skillnaderna är mer än slump", "The differences are more than chance"),
                    new Words("Skillnaderna kan vara slump", "The differences may be chance"),
                    new Words("Om skillnaderna är slump är öppet", "Whether the differences are chance is open"),
                    new Words(
                            "sannolikheten att slumpen ensam ger minst så stora är %s (under %s krävs).",
                            "the probability that chance alone gives any as large is %s (below %s is required).")),
            "dissimilarity",
            new CriterionWords(
                    new Words("Skillnaderna är stora", "The differences are large"),
                    new Words("Skillnaderna är inte så stora", "The differences are not so large"),
                    new Words("Hur stora skillnaderna är, är öppet", "How large the differences are is open"),
                    new Words(
                            "av de elever som inte nått alla kriterier skulle %s behöva byta skola för att skolorna"
                                    + " skulle bli lika (olikhetsindex D; minst %s krävs).",
                            "of the pupils who did not meet all criteria, %s would have to change school for the schools"
                                    + " to be alike (index of dissimilarity D; at least %s is required).")),
            "compositionCorrelation",
            new CriterionWords(
                    new Words(
                            "Resultaten följer vilka elever skolan har", "Results follow which pupils the school has"),
                    new Words(
                            "Resultaten följer inte tydligt vilka elever skolan har",
                            "Results do not clearly follow which pupils the school has"),
                    new Words(
                            "Om resultaten följer vilka elever skolan har är öppet",
                            "Whether results follow which pupils the school has is open"),
                    new Words(
                            "sambandet mellan föräldrarnas utbildning och skolans meritvärde är %s, där 1 är helt och 0"
                                    + " inget (minst %s krävs).",
                            "the correlation between parents' education and the school's merit value is %s, where 1 is"
                                    + " complete and 0 is none (at least %s is required).")));

    private static final Words NEARLY_NOTHING = new Words("nästan 0 %", "nearly 0%");

    /** What it says in few words: a sentence without figures. */
    static Words brief(Criterion criterion) {
        Words lead = of(criterion.field(), criterion.operator().sign()).lead(criterion.speaksFor());
        return new Words(lead.sv() + ".", lead.en() + ".");
    }

    /** The same with the figure and the limit. */
    static Words whole(Criterion criterion) {
        CriterionWords words = of(criterion.field(), criterion.operator().sign());
        if (criterion.value().lowest().isEmpty()) {
            Words why = criterion.value() instanceof NotApplicable
                    ? new Words("går inte att räkna ut för dessa skolor", "cannot be computed for these schools")
                    : new Words("uppgifter saknas", "figures are missing");
            Words about = criterion.value() instanceof NotApplicable ? label(criterion.field()) : words.open;
            return joined(about, new Words(why.sv() + ".", why.en() + "."));
        }
        Words value = value(criterion);
        Words limit = Phrase.exact(criterion.bound(), criterion.field().unit());
        return joined(
                words.lead(criterion.speaksFor()),
                new Words(
                        words.fact.sv().formatted(value.sv(), limit.sv()),
                        words.fact.en().formatted(value.en(), limit.en())));
    }

    /** A probability that rounds to nothing is not nothing. */
    private static Words value(Criterion criterion) {
        boolean nothing =
                criterion.value().exact().filter(BigDecimal.ZERO::equals).isPresent();
        return nothing && criterion.field().name().equals("chiSquareP")
                ? NEARLY_NOTHING
                : Phrase.of(criterion.value(), criterion.field().unit(), List.of(criterion.bound()));
    }

    private static CriterionWords of(Field field, String sign) {
        return KNOWN.getOrDefault(field.name(), otherwise(label(field), sign));
    }

    private Words lead(Truth truth) {
        return truth == Truth.TRUE ? speaksFor : truth == Truth.FALSE ? against : open;
    }

    /** Of an indicator that the rule did not go by when this was written. */
    private static CriterionWords otherwise(Words label, String sign) {
        String fact = "%s (" + sign + " %s).";
        return new CriterionWords(label, label, label, new Words(fact, fact));
    }

    private static Words joined(Words lead, Words fact) {
        return new Words(lead.sv() + ": " + fact.sv(), lead.en() + ": " + fact.en());
    }

    /** What the figure is called, in few words, with a capital letter. */
    private static Words label(Field field) {
        Words label = MissingInput.label(field.meaning());
        return new Words(capital(label.sv()), capital(label.en()));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
