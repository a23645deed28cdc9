package se.likvard.dialect;

import java.util.List;

/**
 * A rule as checked: what it is about and what must hold.
 *
 * @param name the folder's path under the rules
 * @param subject the first pattern: the subject and the scope of the rule
 * @param conditions what must hold of it
 */
public record RuleTree(String name, Condition.Pattern subject, List<Condition> conditions) {}
