package se.likvard.effect;

import java.util.List;
import se.likvard.value.Words;

/** How effects are computed and what that supposes, in plain words. */
final class EffectGround {

    private EffectGround() {}

    static List<Words> lines(Effects effects) {
        Words most = EffectWords.number(Permutation.MOST_WAYS);
        Words draws = EffectWords.number(Permutation.DRAWS);
        return List.of(
                new Words(
                        "Högst " + Period.YEARS
                                + " läsår före starten och lika många från den. Samma skolor på båda sidor."
                                + " Ett läsår då insatsen började på vårterminen räknas inte. Jämförelseskolor är de som"
                                + " inte har en insats av samma slag eller från samma år.",
                        "At most " + Period.YEARS
                                + " school years before the start and as many from it. The same schools on"
                                + " both sides. A school year in which the effort began in the spring does not count."
                                + " Comparison schools are those without an effort of the same kind or from the same years."),
                new Words(
                        "p och intervall: permutation av vilka skolor som hade insatsen, alla sätt upp till "
                                + most.sv()
                                + ", annars " + draws.sv() + " dragningar med frö " + effects.seed()
                                + " (Fisher 1935; Rosenbaum 2002; Phipson & Smyth 2010).",
                        "p and interval: permutation of which schools had the effort, all ways up to " + most.en()
                                + ", otherwise " + draws.en() + " draws with seed " + effects.seed()
                                + " (Fisher 1935; Rosenbaum 2002; Phipson & Smyth 2010)."),
                new Words(
                        "Det förutsätter att skolorna annars hade utvecklats lika, och att vilken skola som fick insatsen"
                                + " var som lottat. Skolor väljs sällan så: läs p som ett mått, inte som ett bevis.",
                        "That supposes that the schools would otherwise have developed alike, and that the effort fell to"
                                + " schools as by lot. Schools are seldom chosen so: read p as a measure, not as proof."),
                new Words(
                        "Slag av insatser: medelvärdet av effekterna, där varje insats väger lika, permuterat inom varje"
                                + " insats; minst " + Recurring.LEAST_EFFORTS + " insatser hos minst "
                                + Recurring.LEAST_ORGANISERS + " huvudmän (Likvärds eget värde).",
                        "Kinds of efforts: the mean of the effects, each effort weighing the same, permuted within each"
                                + " effort; at least " + Recurring.LEAST_EFFORTS + " efforts at "
                                + Recurring.LEAST_ORGANISERS
                                + " organisers or more (Likvärd's own default)."),
                new Words(
                        "Många jämförelser: Holm (1979), slag för sig och kännetecken för sig. Intervallen är okorrigerade."
                                + " Att en effekt inte syns bevisar inte att den inte finns.",
                        "Many comparisons: Holm (1979), kinds by themselves and features by themselves. Intervals are not"
                                + " corrected. That no effect is seen does not prove that there is none."),
                new Words(
                        "Kännetecken visar vad som följs åt, inte vad som orsakar vad.",
                        "Features show what goes together, not what causes what."),
                new Words(
                        "Ändrad fördelningsmodell: skolor med index över huvudmannens medel, så som indexet är nu, mot de"
                                + " övriga.",
                        "A changed allocation model: schools with an index above the organiser's mean, as the index is now,"
                                + " against the others."));
    }
}
