package se.likvard.effect;

import se.likvard.value.Words;

/** What may be said of an effect. */
public enum Conclusion {
    /** The whole interval lies above 0. */
    ABOVE("bättre: hela intervallet ligger över 0", "better: the whole interval lies above 0"),
    /** The whole interval lies below 0. */
    BELOW("sämre: hela intervallet ligger under 0", "worse: the whole interval lies below 0"),
    /** The interval has bounds and holds 0: that is no proof that there is no effect. */
    AROUND("ingen effekt syns: intervallet rymmer 0", "no effect seen: the interval holds 0"),
    /** The interval lies on one side of 0, but does not stand when many things are compared. */
    UNSURE("osäkert: håller inte efter korrigering", "unsure: does not stand after correction"),
    /** There are so few schools or efforts that nothing is ruled out. */
    TOO_FEW("för få för att säga", "too few to tell"),
    /** There is nothing to compare with: a mere before and after claims no effect. */
    NO_COMPARISON("ingen jämförelse: ingen effekt påstås", "no comparison: no effect is claimed"),
    /** Something decisive is missing. */
    NOT_ASSESSED("inte bedömt: uppgifter saknas", "not assessed: figures are missing");

    private final Words words;

    Conclusion(String sv, String en) {
        this.words = new Words(sv, en);
    }

    /** In a few words that begin with a small letter. */
    public Words words() {
        return words;
    }

    static Conclusion of(Inference inference) {
        if (inference.low() > 0) {
            return ABOVE;
        }
        if (inference.high() < 0) {
            return BELOW;
        }
        return inference.isBounded() ? AROUND : TOO_FEW;
    }
}
