package se.likvard.population;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import se.likvard.assessment.MissingInput.Kind;
import se.likvard.organiser.OrganiserType;
import se.likvard.organiser.SchoolForm;
import se.likvard.rulebook.Computed;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Words;

/**
 * What the results of a run say together.
 *
 * @param assessed how many organisers were assessed
 * @param broken how many could not be read
 * @param repeated how many of those assessed have a registration number that another had before
 * @param faults how many there are in the tables that organisers were made of: each costs a row, a figure or a file
 * @param problems what is wrong with the first ones that could not be read
 * @param overall the grades
 * @param areas the grades by area
 * @param types the grades by type of organiser
 * @param sizes the grades of municipal and other organisers by their number of school units
 * @param groups the grades of municipal organisers by the municipality's group; empty where no groups are given
 * @param models who has a model, by school form
 */
record Summary(
        Run run,
        int assessed,
        int broken,
        int repeated,
        int faults,
        List<Broken> problems,
        Distribution overall,
        SortedMap<String, Distribution> areas,
        SortedMap<OrganiserType, Distribution> types,
        List<Distribution> sizes,
        SortedMap<String, Distribution> groups,
        SortedMap<String, RuleCount> rules,
        SortedMap<String, AdviceCount> recommendations,
        SortedMap<Kind, LackCount> missing,
        SortedMap<SchoolForm, Models> models) {

    /** What inputs are called. */
    Computed words(Rulebook rulebook) {
        return new Computed(rulebook, LocalDate.parse(run.asOf()));
    }

    /** Which municipalities have a model: all of them, and by what is asked about. */
    record Models(ModelCount all, List<ByClass> by) {}

    /** Municipalities in classes by some figure. */
    record ByClass(Words figure, List<Words> classes, List<ModelCount> counts) {}
}
