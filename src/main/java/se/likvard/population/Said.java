package se.likvard.population;

import java.util.List;

/**
 * What a rule said of an organiser's records.
 *
 * @param found where it holds, by the records' keys; empty for the organiser itself
 * @param notAssessed where what is missing decides
 * @param clear of how many it does not hold
 * @param notApplicable of how many it is not about
 */
record Said(List<String> found, List<String> notAssessed, int clear, int notApplicable) {

    Said {
        found = found == null ? List.of() : found;
        notAssessed = notAssessed == null ? List.of() : notAssessed;
    }
}
