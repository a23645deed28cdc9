package se.likvard.source.unit;

import java.util.Optional;
import se.likvard.value.Words;

/** The identifiers of a row: texts of digits with a fixed length, which spreadsheets like to turn into numbers. */
enum Identifier {
    SCHOOL_UNIT(8),
    MUNICIPALITY(4),
    ORGANISER(10);

    private final int digits;

    Identifier(int digits) {
        this.digits = digits;
    }

    boolean is(String text) {
        return text.length() == digits && isDigits(text);
    }

    /** What is wrong with the text under a heading, with the likely cause; empty when nothing is. */
    Optional<Words> fault(String heading, String text) {
        if (is(text)) {
            return Optional.empty();
        }
        Words cause = cause(text);
        return Optional.of(new Words(
                heading + " ska ha " + digits + " siffror men är \"" + text + "\"" + cause.sv(),
                heading + " must have " + digits + " digits but is \"" + text + "\"" + cause.en()));
    }

    private Words cause(String text) {
        if (isDigits(text) && text.length() < digits) {
            String padded = "0".repeat(digits - text.length()) + text;
            return new Words(
                    "; en inledande nolla kan ha fallit bort: \"" + padded + "\"?",
                    "; a leading zero may have been lost: \"" + padded + "\"?");
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
