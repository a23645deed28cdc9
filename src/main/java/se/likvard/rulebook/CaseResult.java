package se.likvard.rulebook;

import java.util.Optional;
import se.likvard.value.Words;

/**
 * What a rule said of one of its examples.
 *
 * @param name the case's own sentence
 * @param where {@code file:line:column} of the case
 * @param failure what was expected and what came instead; empty when the rule said what the case expects
 */
public record CaseResult(String rule, String name, String where, Optional<Words> failure) {}
