package se.likvard.source.told;

import java.util.List;
import se.likvard.value.PersonalPattern;
import se.likvard.value.Problem;

/** What looks like a person's identity number or e-mail address. It has no place in statistics, and is never repeated. */
public final class PersonalData {

    private PersonalData() {}

    /** Whether a text has such a thing in it. */
    public static boolean in(String text) {
        return PersonalPattern.ADDRESS.isIn(text)
                || PersonalPattern.IDENTITY_NUMBER.isIn(text)
                || PersonalPattern.LONG_IDENTITY_NUMBER.isIn(text);
    }

    /** The problems of a row with such a cell: one, at the first of them. */
    public static List<Problem> problems(Grid.Row row) {
        for (int index = 0; index < row.cells().size(); index++) {
            if (in(row.cell(index))) {
                return List.of(problem(row.where(index).toString()));
            }
        }
        return List.of();
    }

    /** What to say of a place with personal data. */
    public static Problem problem(String where) {
        return Problem.at(
                where,
                "här står vad som ser ut som ett personnummer eller en e-postadress; ta bort det, raden läses inte",
                "here stands what looks like a personal identity number or an e-mail address; remove it, the row is not"
                        + " read");
    }
}
