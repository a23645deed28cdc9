package se.likvard.source;

/** What stands in a result cell. */
public enum Mark {
    /** A figure. */
    NUMBER,
    /** {@code ..}: too few pupils. */
    SUPPRESSED,
    /** {@code .}: no data, or none to report. */
    NO_DATA,
    /** {@code ~100}: all but one to four pupils. */
    ALMOST_ALL,
    /** Nothing, or {@code -}. */
    EMPTY,
    /** Something that the column cannot hold; told among the problems. */
    UNREADABLE
}
