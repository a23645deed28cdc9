package se.likvard.need;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import se.likvard.dialect.Truth;
import se.likvard.value.NotApplicable;
import se.likvard.value.Words;

/** Why the answer is what it is, and what it means for a municipality with or without a model. */
final class NeedWords {

    private static final Words COMPENSATED = new Words(
            "Kommunen har dokumenterat att den kompenserar för skillnader på annat sätt än med en modell.",
            "The municipality has documented that it compensates for differences in another way than by a model.");
    private static final Words WITHOUT_FIGURES = new Words(
            "Det finns inga uppgifter om kommunens skolor att jämföra.",
            "There are no figures of the municipality's schools to compare.");

    private NeedWords() {}

    /** Why, a sentence each. */
    static List<Words> because(Need need) {
        List<Words> because = new ArrayList<>(need.outside().stream().toList());
        switch (need.answer()) {
            case NEEDED, TO_WEIGH -> because.addAll(criteria(need, Truth.TRUE, Truth.FALSE));
            case NOT_CALLED_FOR -> because.addAll(notCalledFor(need));
            case CANNOT_BE_TOLD -> because.addAll(open(need));
            case NOT_APPLICABLE -> {}
        }
        return because;
    }

    private static List<Words> notCalledFor(Need need) {
        List<Words> reasons = new ArrayList<>();
        if (need.figuresAnswer() == Answer.NOT_CALLED_FOR) {
            reasons.addAll(criteria(need, Truth.FALSE));
        }
        if (need.compensated() == Truth.TRUE) {
            reasons.add(COMPENSATED);
        }
        return reasons;
    }

    private static List<Words> open(Need need) {
        List<Words> open = new ArrayList<>();
        if (need.differences().isEmpty()) {
            open.add(WITHOUT_FIGURES);
        }
        open.addAll(criteria(need, Truth.UNKNOWN));
        if (need.compensated() == Truth.UNKNOWN) {
            open.add(compensation(need));
        }
        return open;
    }

    private static Words compensation(Need need) {
        Words without = either(need.byFigures());
        return new Words(
                "Ingen har sagt om kommunen kompenserar för skillnader på annat sätt. Gör den det är en modell inte"
                        + " påkallad; gör den det inte är svaret: " + without.sv() + ".",
                "Nobody has told whether the municipality compensates for differences in another way. If it does, a model"
                        + " is not called for; if it does not, the answer is: " + without.en() + ".");
    }

    /** The answers that are possible. */
    static Words either(SortedSet<Answer> possible) {
        return new Words(
                possible.stream().map(each -> each.words().sv()).collect(Collectors.joining("; eller: ")),
                possible.stream().map(each -> each.words().en()).collect(Collectors.joining("; or: ")));
    }

    /** What figures say, those that could be computed. */
    private static List<Words> criteria(Need need, Truth... said) {
        List<Truth> wanted = List.of(said);
        return need.differences().stream()
                .flatMap(each -> each.criteria().stream())
                .filter(each -> wanted.contains(each.speaksFor()) && !(each.value() instanceof NotApplicable))
                .map(CriterionWords::brief)
                .toList();
    }

    /** What follows for the municipality, as it has a model or not. */
    static List<Words> follows(Need need) {
        return switch (need.answer()) {
            case NOT_APPLICABLE -> List.of();
            case CANNOT_BE_TOLD -> List.of(model(need.modelInUse()));
            case NEEDED -> List.of(model(need.modelInUse()), needed(need.modelInUse()));
            case TO_WEIGH -> List.of(model(need.modelInUse()), TO_WEIGH);
            case NOT_CALLED_FOR -> List.of(model(need.modelInUse()), notCalledFor(need.modelInUse()));
        };
    }

    private static Words model(Truth inUse) {
        return switch (inUse) {
            case TRUE ->
                new Words(
                        "Kommunen har en modell för grundskolan i bruk. Svaret gäller om den ännu har stöd i siffrorna.",
                        "The municipality has a model for compulsory school in use. The answer is whether the figures still"
                                + " support it.");
            case FALSE ->
                new Words(
                        "Kommunen har ingen modell för grundskolan i bruk.",
                        "The municipality has no model for compulsory school in use.");
            case UNKNOWN ->
                new Words(
                        "Ingen har sagt om kommunen redan har en modell för grundskolan. Svaret gäller om en behövs.",
                        "Nobody has told whether the municipality already has a model for compulsory school. The answer is"
                                + " whether one is needed.");
        };
    }

    private static Words needed(Truth inUse) {
        return inUse == Truth.TRUE
                ? new Words("Modellen har stöd i siffrorna.", "The figures support the model.")
                : new Words(
                        "Kommunen bör överväga en modell som fördelar efter behov, eller dokumentera hur den annars"
                                + " kompenserar.",
                        "The municipality should consider a model that allocates by need, or document how else it"
                                + " compensates.");
    }

    private static final Words TO_WEIGH = new Words(
            "Skolorna skiljer sig åt på några av punkterna men inte på alla. Siffrorna kräver då ingen modell, och"
                    + " utesluter inte heller en: skriv ner hur kommunen har vägt. Ingen regel ger det svaret: det är vad som återstår"
                    + " när varken " + Needs.CALLED_FOR + " eller " + Needs.NOT_CALLED_FOR + " finner något.",
            "The schools differ on some of the points and not on all. Then figures do not demand a model, nor do they rule"
                    + " one out: write down how the municipality has weighed. No rule gives that answer: it is what is left"
                    + " when neither " + Needs.CALLED_FOR + " nor " + Needs.NOT_CALLED_FOR + " finds anything.");

    private static Words notCalledFor(Truth inUse) {
        return inUse == Truth.TRUE
                ? new Words(
                        "Det är inget skäl i sig att avskaffa modellen: skillnaderna kan vara små för att den verkar, och"
                                + " jämförelsen gäller bara årskurs 9 ett läsår.",
                        "That is no reason in itself to abolish the model: differences may be small because it works, and"
                                + " the comparison is of grade 9 in one school year only.")
                : new Words(
                        "Det är inget fel att sakna en modell då. Skriv ner skälet, och pröva det igen när nya resultat"
                                + " finns.",
                        "Then it is no fault to have no model. Write down the reason, and test it again when there are new"
                                + " results.");
    }
}
