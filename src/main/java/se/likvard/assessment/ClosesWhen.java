package se.likvard.assessment;

import se.likvard.value.Evidence;
import se.likvard.value.Words;

/** What closes a recommendation: the kind of evidence and what it must show. */
public record ClosesWhen(Evidence evidence, Words indicator) {}
