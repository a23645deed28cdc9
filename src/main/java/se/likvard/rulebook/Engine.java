package se.likvard.rulebook;

/** What the program calls itself in what it writes. */
public final class Engine {

    /** Its name. */
    public static final String NAME = "likvard";

    static final String NAME_AND_VERSION = NAME + " " + version();

    private Engine() {}

    /** Its version, as built. */
    public static String version() {
        return "0.1.0";
    }
}
