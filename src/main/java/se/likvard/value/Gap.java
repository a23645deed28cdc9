package se.likvard.value;

/**
 * A figure that is missing.
 *
 * @param path where it belongs, by the records' own keys: {@code schoolUnits[12345678].schoolYears[2025].meritValue}
 */
public record Gap(String path, Reason reason) implements Comparable<Gap> {

    @Override
    public int compareTo(Gap other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : reason.compareTo(other.reason);
    }
}
