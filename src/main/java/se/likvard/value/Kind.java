package se.likvard.value;

/** The kind of a field, which decides what it may be compared with. */
public enum Kind {
    /** A number with a unit: every comparison. */
    NUMBER,
    /** A date: every comparison. */
    DATE,
    /** Yes or no: {@code ==} and {@code !=} with true or false. */
    FLAG,
    /** One of a few words: {@code ==}, {@code !=} and {@code in}. */
    CHOICE,
    /** Free text, as an identifier: {@code ==}, {@code !=} and {@code in}. */
    TEXT,
    /** Another fact: {@code ==} with a variable. */
    FACT
}
