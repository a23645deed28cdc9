package se.likvard.form;

import java.util.List;
import java.util.Optional;
import se.likvard.dialect.Field;
import se.likvard.organiser.Component;
import se.likvard.rulebook.Purpose;
import se.likvard.value.Words;

/**
 * One thing that is asked of every record of a table.
 *
 * @param path where the answer belongs in the record; empty for the record that it lies in
 * @param group what single record of the record it belongs to: "student health"; empty words when it is its own
 * @param meaning what is asked; explanations after a semicolon
 * @param field its word in the vocabulary, where it has one
 * @param purposes the rules that need it
 */
record Column(
        Role role,
        List<String> path,
        Component component,
        Words group,
        Words meaning,
        Optional<Field> field,
        List<Purpose> purposes) {

    /** What the answer is to the record. */
    enum Role {
        /** The key of the record in whose list it lies. */
        PARENT,
        /** Its own key. */
        KEY,
        /** What must be given, as a name. */
        GIVEN,
        /** A value. */
        ANSWER,
        /** Whether one of its lists is whole. */
        WHOLE
    }

    /** What the column is called where no person looks. */
    String id() {
        return role == Role.PARENT ? "^" : String.join(".", path);
    }

    /** What is asked, to begin a sentence with. */
    Words question() {
        return new Words(Naming.question(meaning.sv()), Naming.question(meaning.en()));
    }

    /** How it is meant; empty when there is nothing to add. */
    Words explanation() {
        return new Words(Naming.explanation(meaning.sv()), Naming.explanation(meaning.en()));
    }

    /** Whether the answer is the code of one of the organiser's school units. */
    boolean isUnit() {
        boolean code = component.name().equals("schoolUnitCode");
        return code && (role == Role.ANSWER || role == Role.PARENT);
    }
}
