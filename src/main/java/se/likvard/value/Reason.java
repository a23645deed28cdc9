package se.likvard.value;

/** Why a value is not known. */
public enum Reason {
    /** Nobody has told. */
    NOT_REPORTED,
    /** Withheld by the publisher because too few pupils or teachers are behind it. */
    SUPPRESSED,
    /** Held back by whoever has it. */
    WITHHELD,
    /** Observed or published after the day of the assessment. */
    NOT_YET_OBSERVED,
    /** Told, but only between bounds. */
    NOT_EXACT,
    /** The law or the policy gives no limit for that day or year. */
    NO_POLICY_VALUE
}
