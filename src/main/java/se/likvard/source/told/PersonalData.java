package se.likvard.source.told;

import java.util.List;
import java.util.regex.Pattern;
import se.likvard.value.Problem;

/** What looks like a person's identity number or e-mail address. It has no place in statistics, and is never repeated. */
public final class PersonalData {

    /** With or without the century, a day of birth or a co-ordination number's, and the hyphen. */
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<!\\d)(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])"
            + "(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])[-+]\\d{4}(?!\\d)");

    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63})+");

    private PersonalData() {}

    /** Whether a text has such a thing in it. */
    public static boolean in(String text) {
        return text.indexOf('@') >= 0 && ADDRESS.matcher(text).find()
                || text.length() > 10 && IDENTITY_NUMBER.matcher(text).find();
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
