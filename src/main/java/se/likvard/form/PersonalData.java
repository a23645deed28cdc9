package se.likvard.form;

import java.util.Optional;
import java.util.regex.Pattern;
import se.likvard.value.PersonalPattern;
import se.likvard.value.Words;

/** What looks like personal data, which has no place in a form. What was found is never repeated. */
final class PersonalData {

    /** Two words or more of letters alone, each with a capital. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+)+");

    private PersonalData() {}

    /** What an answer seems to hold that it should not. */
    static Optional<Words> in(Column column, String text) {
        if (PersonalPattern.BARE_IDENTITY_NUMBER.isIn(text)) {
            return found("ett personnummer", "a personal identity number");
        }
        if (PersonalPattern.ADDRESS.isIn(text)) {
            return found("en e-postadress", "an e-mail address");
        }
        boolean person = column.component().name().equals("principalId");
        return person && NAME.matcher(text).matches() ? found("ett namn", "a name") : Optional.empty();
    }

    private static Optional<Words> found(String sv, String en) {
        return Optional.of(new Words(
                "här ser ut att stå " + sv + "; ta bort det, formuläret ska inte ha några personuppgifter",
                "there seems to be " + en + " here; remove it, the form should hold no personal data"));
    }
}
