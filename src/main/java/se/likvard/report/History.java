package se.likvard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;
import se.likvard.chart.Drawing;
import se.likvard.chart.Lane;
import se.likvard.chart.Timeline;
import se.likvard.organiser.SchoolUnit;

/**
 * What has happened at the organiser and its schools, over one stretch of time.
 *
 * @param groups the organiser, and the schools with findings or with more to tell than their principals
 * @param others the other schools
 * @param unlisted the lists that nobody has told, or only a part of, in words
 */
record History(List<Group> groups, List<Group> others, List<String> unlisted) {

    /** One owner's lanes, and the table beside them. */
    record Group(String name, Drawing drawing, List<Row> rows) {}

    /** A thing that lasted or happened. */
    record Row(String what, String from, String to, String source) {}

    private record Owner(String name, boolean first, HistoryLanes lanes) {}

    static History of(Material material) {
        List<Owner> owners = owners(material);
        Timeline timeline = Timeline.around(
                material.assessment().asOf(),
                owners.stream().flatMap(owner -> owner.lanes().lanes().stream()).toList());
        return new History(
                groups(owners, true, timeline, material.page()),
                groups(owners, false, timeline, material.page()),
                unlisted(material));
    }

    private static List<Owner> owners(Material material) {
        List<Owner> owners = new ArrayList<>();
        owners.add(new Owner(
                material.page().in("Huvudmannen", "The organiser"), true, HistoryLanes.ofOrganiser(material)));
        Set<String> found = material.assessment().outcomes().stream()
                .filter(o -> o.kind() == RuleKind.CONCERN && o.verdict() == Verdict.FOUND)
                .map(o -> o.subject().key())
                .collect(Collectors.toSet());
        for (SchoolUnit unit : material.units()) {
            HistoryLanes lanes = HistoryLanes.of(unit, material);
            boolean first = lanes.lanes().size() > 1 || found.contains(Material.key(unit));
            owners.add(new Owner(SchoolResults.heading(unit, material), first, lanes));
        }
        return owners;
    }

    private static List<Group> groups(List<Owner> owners, boolean first, Timeline timeline, Page page) {
        return owners.stream()
                .filter(owner ->
                        owner.first() == first && !owner.lanes().lanes().isEmpty())
                .map(owner -> group(owner, timeline, page))
                .toList();
    }

    private static Group group(Owner owner, Timeline timeline, Page page) {
        List<Lane> lanes = owner.lanes().lanes();
        Drawing drawing = timeline.drawing(
                lanes,
                page.in("Tidslinje: ", "Timeline: ") + owner.name(),
                lanes.stream().map(Lane::label).collect(Collectors.joining("; ")));
        return new Group(owner.name(), drawing, owner.lanes().rows());
    }

    private static List<String> unlisted(Material material) {
        Page page = material.page();
        return Stream.of(
                        told(material.organiser().interventions().given(), page.in("insatser", "interventions")),
                        told(
                                material.organiser().deficiencies().given(),
                                page.in("rapporterade brister", "reported deficiencies")),
                        told(
                                material.organiser().allocationModels().given(),
                                page.in("resursfördelningsmodeller", "allocation models")))
                .flatMap(words -> words)
                .toList();
    }

    private static Stream<String> told(boolean given, String words) {
        return given ? Stream.empty() : Stream.of(words);
    }
}
