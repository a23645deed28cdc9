package se.likvard.yaml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.likvard.value.Problem;
import se.likvard.yaml.Yaml.Scalar;

/** A number written as in Swedish text, 0,05: YAML takes the comma for a text or for the end of the value. */
final class DecimalComma {

    private static final Pattern WHOLE = Pattern.compile("(-?\\d+),(\\d+)");
    private static final Pattern DECIMALS = Pattern.compile("\\d+");

    private DecimalComma() {}

    static boolean isDecimals(String text) {
        return DECIMALS.matcher(text).matches();
    }

    /** Tells it of a text that is a number with a comma; false when it is none. */
    static boolean isToldOf(Scalar scalar, List<Problem> problems) {
        Matcher number = WHOLE.matcher(scalar.text());
        boolean found = number.matches();
        if (found) {
            tell(scalar, number.group(1), number.group(2), problems);
        }
        return found;
    }

    /** Tells it of a number whose decimals were torn off. */
    static void tell(Scalar number, String decimals, List<Problem> problems) {
        tell(number, number.text(), decimals, problems);
    }

    private static void tell(Scalar at, String whole, String decimals, List<Problem> problems) {
        String right = whole + "." + decimals;
        String wrong = whole + "," + decimals;
        problems.add(Problem.at(
                at.place().toString(),
                "skriv decimalpunkt: %s, inte %s".formatted(right, wrong),
                "write a decimal point: %s, not %s".formatted(right, wrong)));
    }
}
