package se.likvard.source.told;

/** What stands in a published cell. */
public enum Mark {
    /** A figure. */
    NUMBER,
    /** {@code cirka 270}: a figure rounded to tens. */
    ROUNDED,
    /** {@code ..}: too few pupils or teachers. */
    SUPPRESSED,
    /** {@code .}: no data, or none to report. */
    NO_DATA,
    /** {@code ~100}: all but one to four pupils. */
    ALMOST_ALL,
    /** {@code *}: teachers outside the licence rule. */
    OUTSIDE,
    /** Nothing, or {@code -}. */
    EMPTY,
    /** Something that the column cannot hold; told among the problems. */
    UNREADABLE
}
