package se.likvard.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.likvard.assessment.Assessment;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.Purposes;
import se.likvard.rulebook.Rulebook;

/** The door to forms: spreadsheets (xlsx) that ask what only the organiser or its units can answer. */
public final class OrganiserForm {

    private OrganiserForm() {}

    /**
     * A form with every question, filled in with what is known.
     *
     * @param day whose rules and law the questions are explained by
     * @param language of the form: Swedish, unless it is English
     * @return a workbook; the same bytes for the same input
     */
    public static byte[] all(Organiser organiser, Rulebook rulebook, LocalDate day, Locale language) {
        return write(new Payload(organiser, language, Optional.empty()), rulebook, day);
    }

    /** A form with the questions that an assessment of the organiser leaves open, those that settle most first. */
    public static byte[] open(Organiser organiser, Assessment assessment, Rulebook rulebook, Locale language) {
        List<String> open = OpenQuestions.of(assessment);
        return write(new Payload(organiser, language, Optional.of(open)), rulebook, assessment.asOf());
    }

    private static byte[] write(Payload payload, Rulebook rulebook, LocalDate day) {
        return new FormWriter(payload, Questionnaire.of(rulebook.vocabulary(), Purposes.of(rulebook, day))).write();
    }

    /**
     * Reads a form that has been filled in. All that the organiser held when the form was written is kept; only what was
     * changed changes, with the organiser's form as its source.
     *
     * @throws InvalidFormException with everything that is wrong, by sheet and cell
     */
    public static ReadForm read(byte[] file, Rulebook rulebook) {
        Book book = Book.read(file);
        Payload payload = book.payload()
                .orElseThrow(() -> InvalidFormException.of(
                        "filen är inget helt formulär från Likvärd; utgå från ett som kommandot form har skrivit",
                        "the file is no whole form of Likvärd; start from one that the command form has written"));
        return new FormReader(book, payload, Questionnaire.of(rulebook.vocabulary(), Map.of())).read();
    }
}
