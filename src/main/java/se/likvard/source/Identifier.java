package se.likvard.source;

import java.util.Optional;
import se.likvard.value.Words;

/** The identifiers of a row: texts of digits with a fixed length, which spreadsheets like to turn into numbers. */
enum Identifier {
    UNIT_CODE(Column.UNIT_CODE, 8),
    MUNICIPALITY_CODE(Column.MUNICIPALITY_CODE, 4),
    REGISTRATION_NUMBER(Column.REGISTRATION_NUMBER, 10);

    private final Column column;
    private final int digits;

    Identifier(Column column, int digits) {
        this.column = column;
        this.digits = digits;
    }

    Column column() {
        return column;
    }

    boolean is(String text) {
        return text.length() == digits && isDigits(text);
    }

    /** What is wrong with a text, with the likely cause; empty when nothing is. */
    Optional<Words> fault(String text) {
        if (is(text)) {
            return Optional.empty();
        }
        Words cause = cause(text);
        String name = column.published();
        return Optional.of(new Words(
                name + " ska ha " + digits + " siffror men är \"" + text + "\"" + cause.sv(),
                name + " must have " + digits + " digits but is \"" + text + "\"" + cause.en()));
    }

    private Words cause(String text) {
        if (isDigits(text) && text.length() < digits) {
            return new Words(
                    "; en inledande nolla kan ha fallit bort: \"" + "0".repeat(digits - text.length()) + text + "\"?",
                    "; a leading zero may have been lost: \"" + "0".repeat(digits - text.length()) + text + "\"?");
        }
        if (is(text.replaceAll("[- \\u00a0]", ""))) {
            return new Words("; skriv utan bindestreck och mellanslag", "; write it without hyphens and spaces");
        }
        if (text.matches("\\d+[.,]\\d+[eE]\\+?\\d+")) {
            return new Words(
                    "; ett kalkylprogram har gjort det till ett tal, hämta filen på nytt",
                    "; a spreadsheet has made it a number, fetch the file again");
        }
        return new Words("", "");
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
