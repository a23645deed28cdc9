package se.likvard.organiser;

/** Who runs the schools. Municipal federations count as municipal. */
public enum OrganiserType {
    MUNICIPAL,
    INDEPENDENT,
    REGIONAL,
    STATE
}
