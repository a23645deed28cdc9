package se.likvard.rulebook.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.likvard.assessment.Basis;
import se.likvard.assessment.Grade;
import se.likvard.assessment.RuleKind;
import se.likvard.organiser.OrganiserType;

/**
 * What a rule says of itself.
 *
 * @param criterion the observation's id; empty text for a grade or recommendation without one
 * @param law the provisions it rests on, in the order written
 * @param appliesTo the types of organisers, all of them when the rule names none
 * @param since the first day, if it has one
 * @param until the last day, if it has one
 * @param grade the step that a rule of kind GRADE gives
 */
public record Metadata(
        RuleKind kind,
        String criterion,
        Optional<Basis> basis,
        List<Citation> law,
        String source,
        Set<OrganiserType> appliesTo,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<Grade> grade) {}
