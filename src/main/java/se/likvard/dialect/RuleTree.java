package se.likvard.dialect;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule as checked: what it is about and what must hold.
 *
 * @param name the folder's path under the rules
 * @param subject the first pattern: the subject and the scope of the rule
 * @param conditions what must hold of it
 */
public record RuleTree(String name, Condition.Pattern subject, List<Condition> conditions) {

    /** Every pattern, the subject first, also those under not, exists and count. */
    public Stream<Condition.Pattern> patterns() {
        return Stream.concat(Stream.of(subject), conditions.stream().flatMap(Condition::patterns));
    }
}
