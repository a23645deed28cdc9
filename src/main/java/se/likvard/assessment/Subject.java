package se.likvard.assessment;

import se.likvard.value.Words;

/**
 * Whom or what an outcome is about.
 *
 * @param type a type of the vocabulary
 * @param id its own key among those of its type
 * @param name what people call it
 * @param key where it belongs among the organiser's records; empty for the organiser
 */
public record Subject(String type, String id, Words name, String key) implements Comparable<Subject> {

    @Override
    public int compareTo(Subject other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : key.compareTo(other.key);
    }
}
