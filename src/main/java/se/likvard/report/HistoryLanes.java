package se.likvard.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.likvard.chart.Event;
import se.likvard.chart.Lane;
import se.likvard.chart.Sign;
import se.likvard.chart.Span;
import se.likvard.organiser.AllocationModel;
import se.likvard.organiser.Area;
import se.likvard.organiser.Deficiency;
import se.likvard.organiser.Intervention;
import se.likvard.organiser.PrincipalService;
import se.likvard.organiser.SchoolUnit;
import se.likvard.value.NotApplicable;
import se.likvard.value.Phrase;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** One owner's lanes of the timeline, and the rows of the table beside it. */
record HistoryLanes(List<Lane> lanes, List<History.Row> rows, Page page) {

    /** What concerns the organiser as a whole: its allocation models, and what is tied to no school. */
    static HistoryLanes ofOrganiser(Material material) {
        HistoryLanes made = new HistoryLanes(new ArrayList<>(), new ArrayList<>(), material.page());
        Subjects subjects = material.subjects();
        material.organiser().allocationModels().stream()
                .forEach(model -> made.model(
                        model,
                        subjects.at("allocationModels[" + model.id() + "]")
                                .map(subjects::name)
                                .orElse(model.id())));
        made.efforts(material, code -> code.isNone() || !isListed(code, material));
        return made;
    }

    /** What concerns a school. */
    static HistoryLanes of(SchoolUnit unit, Material material) {
        HistoryLanes made = new HistoryLanes(new ArrayList<>(), new ArrayList<>(), material.page());
        made.principals(unit);
        made.efforts(
                material,
                code -> code.exact().filter(unit.schoolUnitCode()::equals).isPresent());
        return made;
    }

    private static boolean isListed(Value<String> code, Material material) {
        return code.exact()
                .filter(each -> material.units().stream()
                        .anyMatch(unit -> unit.schoolUnitCode().equals(each)))
                .isPresent();
    }

    private interface Theirs {
        boolean are(Value<String> code);
    }

    private void efforts(Material material, Theirs theirs) {
        material.organiser().interventions().stream()
                .filter(each -> theirs.are(each.schoolUnitCode()))
                .forEach(this::intervention);
        material.organiser().deficiencies().stream()
                .filter(each -> theirs.are(each.schoolUnitCode()))
                .forEach(this::deficiency);
    }

    private void model(AllocationModel model, String name) {
        String label = page.in("Resursfördelningsmodell: ", "Allocation model: ") + name;
        lanes.add(new Lane(
                label
                        + asked(model.lastRevised(), page.in("reviderad", "revised"))
                        + asked(model.lastEvaluated(), page.in("utvärderad", "evaluated")),
                List.of(),
                List.of(
                        new Event(model.introduced(), Sign.SQUARE, "sign"),
                        new Event(model.lastRevised(), Sign.DIAMOND, "sign"),
                        new Event(model.lastEvaluated(), Sign.DOT, "sign")),
                true));
        row(label + page.in(", införd", ", introduced"), model.introduced(), Value.notApplicable());
        row(label + page.in(", senast reviderad", ", last revised"), model.lastRevised(), Value.notApplicable());
        row(label + page.in(", senast utvärderad", ", last evaluated"), model.lastEvaluated(), Value.notApplicable());
    }

    /** What the signs on the lane cannot show: that it never happened, or that nobody knows when. */
    private String asked(Value<LocalDate> day, String done) {
        if (day.isNone()) {
            return page.in(" · aldrig ", " · never ") + done;
        }
        return day instanceof Unknown ? " · " + done + page.in(": okänt", ": unknown") : "";
    }

    private void principals(SchoolUnit unit) {
        List<Span> spans = new ArrayList<>();
        for (PrincipalService service : unit.principalServices().items()) {
            String look = spans.size() % 2 == 0 ? "principal" : "principal other";
            spans.add(new Span(service.started(), service.ended(), Value.notApplicable(), look));
            row(
                    page.in("Rektor ", "Principal ") + page.in(Phrase.of(service.principalId(), null)),
                    service.started(),
                    service.ended());
        }
        boolean known = unit.principalServices().given();
        String open = spans.isEmpty()
                ? page.in(" (uppgift saknas)", " (not reported)")
                : page.in(" (minst dessa)", " (at least these)");
        lanes.add(new Lane(page.in("Rektorer", "Principals") + (known ? "" : open), spans, List.of(), known));
    }

    private void intervention(Intervention each) {
        String label = page.in("Insats: ", "Intervention: ") + area(each.area()) + " (" + each.id() + ")";
        lanes.add(new Lane(
                label, List.of(new Span(each.started(), each.ended(), each.plannedEnd(), "effort")), List.of(), true));
        row(label, each.started(), each.ended());
        if (each.ended().isNone() && !each.plannedEnd().isNone()) {
            row(label + page.in(", planerat slut", ", planned end"), Value.notApplicable(), each.plannedEnd());
        }
    }

    private void deficiency(Deficiency each) {
        String label = page.in("Brist: ", "Deficiency: ") + area(each.area()) + " (" + each.id() + ")";
        lanes.add(new Lane(
                label,
                List.of(new Span(each.reported(), each.remedied(), Value.notApplicable(), "deficiency")),
                List.of(
                        new Event(each.reported(), Sign.TRIANGLE, "warning"),
                        new Event(each.remedied(), Sign.DOT, "sign")),
                true));
        row(label, each.reported(), each.remedied());
    }

    private String area(Value<Area> area) {
        return area.exact()
                .map(known -> GradeWords.area(known.name(), page))
                .orElse(page.in("okänt område", "unknown area"));
    }

    private void row(String what, Value<LocalDate> from, Value<LocalDate> to) {
        rows.add(new History.Row(
                what,
                words(from),
                to.isNone() ? page.in("pågår", "open") : words(to),
                Origins.of(Stream.of(from, to), page)));
    }

    private String words(Value<LocalDate> date) {
        return date instanceof NotApplicable ? "" : page.in(Phrase.of(date, null));
    }
}
