package se.likvard.allocation;

import java.util.Optional;
import se.likvard.value.Words;

/**
 * A part of the budget with rules of its own.
 *
 * @param id its key in the model file
 * @param share of the budget, 0–1
 * @param pupils whom it is for
 * @param leastPupils a school with fewer gets nothing of it; empty when there is no such limit
 * @param structural how a part of it goes by the index; empty when all of it goes by pupils
 */
public record Pool(
        String id,
        Words name,
        Sourced share,
        Pupils pupils,
        Optional<Sourced> leastPupils,
        Optional<Structural> structural) {}
