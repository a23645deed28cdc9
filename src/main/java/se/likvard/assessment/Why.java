package se.likvard.assessment;

import java.util.List;
import se.likvard.value.Words;

/**
 * Why a rule says what it says of a subject.
 *
 * @param answer what the reasons tell: that they are decisive, that they stopped the rule, that they are missing
 * @param reasons in a fixed order
 * @param ties how many smallest sets of decisive circumstances there are; 0 where none is told
 * @param notes what a reader must know to rely on it
 */
public record Why(Words answer, List<Sentence> reasons, int ties, List<Sentence> notes) {}
