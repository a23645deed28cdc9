package se.likvard.assessment;

/** The Inspectorate's three steps, best first. */
public enum Grade {
    /** To a high extent (i hög utsträckning). */
    HIGH,
    /** In several parts (i flera delar). */
    PARTLY,
    /** To a low extent (i låg utsträckning). */
    LOW
}
