package se.likvard.assessment;

import java.time.LocalDate;
import java.util.List;
import se.likvard.value.Words;

/**
 * What to do, and why.
 *
 * @param rule the rule's name, {@code recommendations/update-allocation-model}
 * @param title what to do, in a few words
 * @param because the outcomes it rests on
 * @param replaces recommendations that it takes the place of
 * @param law the provisions as they stood on the day
 * @param measure the concrete measure
 * @param owner who answers for it
 * @param followUpBy the day to look again
 * @param closesWhen what closes it
 * @param missing what would have to be known; empty unless POSSIBLE
 * @param matches the figures that made it hold, or may, beside the outcomes it rests on
 */
public record Recommendation(
        String rule,
        Subject subject,
        Certainty certainty,
        Words title,
        Words text,
        List<Because> because,
        List<Replaced> replaces,
        List<Provision> law,
        Words measure,
        Words owner,
        LocalDate followUpBy,
        ClosesWhen closesWhen,
        List<Missing> missing,
        List<Match> matches) {}
