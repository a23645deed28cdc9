package se.likvard.organiser;

/** Whom an intervention is for: everyone, or those at risk. */
public enum TargetGroup {
    GENERAL,
    TARGETED
}
