package se.likvard.assessment;

import java.util.List;
import se.likvard.value.Words;

/**
 * A sentence, and those that stand under it.
 *
 * @param parts empty when it stands alone
 */
public record Sentence(Words text, List<Sentence> parts) {}
