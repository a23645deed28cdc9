package se.likvard.value;

import java.util.regex.Pattern;

/** What personal data look like. They have no place in what organisers are judged by, and are never repeated in a message. */
public enum PersonalPattern {
    /** A person's identity number with its hyphen, with or without the century; a co-ordination number too. */
    IDENTITY_NUMBER("[-+]"),
    /** Twelve digits that begin with a day of birth, without the hyphen. */
    LONG_IDENTITY_NUMBER(Pattern.compile(Texts.LONG_DAY + "\\d{4}(?!\\d)")),
    /** The same, where the hyphen may be left out; a registration number has 20 or more for month. */
    BARE_IDENTITY_NUMBER("[-+ ]?"),
    /** An e-mail address. */
    ADDRESS(Pattern.compile("[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63})+"));

    private final Pattern pattern;

    PersonalPattern(String hyphen) {
        this(Pattern.compile(Texts.DAY + hyphen + "\\d{4}(?!\\d)"));
    }

    PersonalPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Whether a text has such a thing in it. Nearly none does, and most are seen not to before the pattern is tried. */
    public boolean isIn(String text) {
        return mayBeIn(text) && pattern.matcher(text).find();
    }

    private boolean mayBeIn(String text) {
        return this == ADDRESS
                ? text.indexOf('@') >= 0
                : text.length() >= Texts.DIGITS
                        && text.chars().filter(Texts::isDigit).count() >= Texts.DIGITS;
    }

    /** What an enum's constructor cannot reach in the enum itself. */
    private static final class Texts {

        /** So many at least has an identity number, without the century. */
        static final int DIGITS = 10;

        /** A day of birth, or that of a co-ordination number. */
        static final String LONG_DAY =
                "(?<!\\d)(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])";

        static final String DAY =
                "(?<!\\d)(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])";

        static boolean isDigit(int sign) {
            return sign >= '0' && sign <= '9';
        }
    }
}
