package se.likvard.need;

import se.likvard.value.Words;

/** Whether an allocation model for compulsory school is called for, supposing that there is none. */
public enum Answer {
    /** The rule {@link Needs#CALLED_FOR} finds it. */
    NEEDED("ja, siffrorna talar för en modell", "yes, the figures speak for a model"),
    /** Neither rule finds anything: schools differ, but not in all the respects that call for a model. */
    TO_WEIGH("kommunen behöver väga själv", "for the municipality to weigh"),
    /** The rule {@link Needs#NOT_CALLED_FOR} finds it. */
    NOT_CALLED_FOR("nej, en modell är inte påkallad", "no, a model is not called for"),
    /** Missing figures decide. */
    CANNOT_BE_TOLD("det går inte att säga än", "it cannot be told yet"),
    /** The rules do not apply to the organiser, or not on the day. */
    NOT_APPLICABLE("frågan gäller inte här", "the question does not arise");

    private final Words words;

    Answer(String sv, String en) {
        this.words = new Words(sv, en);
    }

    /** The answer in a few words that begin with a small letter. */
    public Words words() {
        return words;
    }
}
