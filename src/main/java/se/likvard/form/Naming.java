package se.likvard.form;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What questions and sheets are called. */
final class Naming {

    /** The longest name a spreadsheet gives a sheet. */
    private static final int LONGEST = 31;

    /** Where a long label may be cut. */
    private static final Pattern TAIL = Pattern.compile(" (?:och|till|vid|and|to|at) .*");

    private Naming() {}

    /** What stands before the semicolon of a meaning. */
    static String question(String meaning) {
        int end = meaning.indexOf(';');
        return capital(end < 0 ? meaning : meaning.substring(0, end));
    }

    /** What stands after it. */
    static String explanation(String meaning) {
        int end = meaning.indexOf(';');
        return end < 0 ? "" : capital(meaning.substring(end + 1).strip());
    }

    /** With a capital letter. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A name for a sheet that no other sheet has. */
    static String sheet(String label, Set<String> taken) {
        String plain = capital(label.replaceAll("[\\[\\]:*?/\\\\']", " ").strip());
        String brief = plain.length() > LONGEST ? TAIL.matcher(plain).replaceFirst("") : plain;
        String name = brief.substring(0, Math.min(LONGEST, brief.length()));
        return Stream.concat(
                        Stream.of(name),
                        IntStream.iterate(2, number -> number + 1)
                                .mapToObj(number ->
                                        name.substring(0, Math.min(LONGEST - 4, name.length())) + " " + number))
                .filter(each -> taken.stream().noneMatch(each::equalsIgnoreCase))
                .findFirst()
                .orElseThrow();
    }
}
