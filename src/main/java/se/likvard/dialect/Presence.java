package se.likvard.dialect;

/** How surely a fact is there. */
public enum Presence {
    /** It is there. */
    SURE,
    /** It may be there, once. */
    POSSIBLE,
    /** A list that was not given: none, one or any number of such facts may be there. */
    ANY_NUMBER
}
