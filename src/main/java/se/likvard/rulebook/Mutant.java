package se.likvard.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.dialect.Edit;
import se.likvard.value.Place;

/**
 * The rulebook with one small change, as the rules that the change touches see it.
 *
 * @param rule the name of the rule that was changed, or of the first that uses the changed parameter
 * @param rules the rules whose cases tell; a changed rule as it is after the change
 * @param parameters all parameters, as they are after the change
 * @param place of what was changed
 * @param was the line before, in the canonical form
 * @param now the line after; empty text when it was dropped
 * @param edit what was changed in a condition; empty for a date, an organiser type or a parameter
 */
record Mutant(
        String rule,
        List<Rule> rules,
        Map<String, Parameter> parameters,
        Place place,
        String was,
        String now,
        Optional<Edit> edit) {}
