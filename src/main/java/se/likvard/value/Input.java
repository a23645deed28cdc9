package se.likvard.value;

/**
 * A value that a figure was computed from: given, or of policy.
 *
 * @param path where it belongs, as the path of a {@link Gap}
 */
public record Input(String path, Value<?> value) {

    /** The path of a policy value of one school year, by the year it ends: {@code policy.lowMerit[2025]}. */
    public static String policy(String parameter, int schoolYear) {
        return "policy." + parameter + "[" + schoolYear + "]";
    }
}
