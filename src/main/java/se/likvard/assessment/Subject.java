package se.likvard.assessment;

/**
 * Whom or what an outcome is about.
 *
 * @param type a type of the vocabulary
 * @param id what people call it
 * @param key where it belongs among the organiser's records; empty for the organiser
 */
public record Subject(String type, String id, String key) implements Comparable<Subject> {

    @Override
    public int compareTo(Subject other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : key.compareTo(other.key);
    }
}
