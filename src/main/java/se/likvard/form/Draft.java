package se.likvard.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.form.Tree.Extent;
import se.likvard.organiser.InvalidOrganiserException;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.value.Words;

/** An organiser while a form is read into it: knows in which row each record stands. */
final class Draft {

    /** Where a record's answers stand: the place of each by the path of its column, and of the record itself. */
    record Standing(String place, Map<List<String>, String> cells) {}

    /** A cell that says whether a list is whole, to be believed when all rows have been read. */
    private record Whole(ObjectNode owner, Column column, Cell cell, String place, Extent before) {}

    private static final Words CHOICES = new Words(
            "här ska stå ja; nej, det finns fler; det finns inga; eller vet ej",
            "there should be yes; no, there are more; there are none; or don't know here");

    /** What cannot be said of a list that has rows. */
    private static final Map<Extent, Words> WITH_ROWS = Map.of(
            Extent.EMPTY,
            new Words(
                    "här står att det inte finns några, men tabellen har rader",
                    "this says that there are none, but the table has rows"));

    /** What cannot be said of a list that has none. */
    private static final Map<Extent, Words> WITHOUT_ROWS = Map.of(
            Extent.WHOLE,
            new Words(
                    "här står att alla är med, men det finns inga rader; skriv \"det finns inga\" om det är så",
                    "this says that all are there, but there are no rows; write \"there are none\" if it is so"));

    private final ObjectNode organiser;
    private final Findings findings;
    private final Map<ObjectNode, Standing> standings = new IdentityHashMap<>();
    private final List<Whole> wholes = new ArrayList<>();

    Draft(ObjectNode organiser, Findings findings) {
        this.organiser = organiser;
        this.findings = findings;
    }

    ObjectNode organiser() {
        return organiser;
    }

    void stands(ObjectNode record, Standing standing) {
        standings.put(record, standing);
    }

    /** Remembers what is said of a list, as it was before any row was read. */
    void whole(ObjectNode owner, Column column, Cell cell, String place) {
        wholes.add(new Whole(owner, column, cell, place, Tree.extent(owner, column.id())));
    }

    /** Believes what is said of lists; done when all rows are there. */
    void settleLists() {
        wholes.forEach(this::settle);
    }

    private void settle(Whole whole) {
        String said = Phrases.plain(whole.cell().text());
        Optional<Extent> extent = said.isEmpty() ? Optional.of(Extent.UNKNOWN) : extent(said);
        List<ObjectNode> items = Tree.items(whole.owner(), whole.column().id());
        Optional<Words> wrong = whole.cell().computed() || extent.isEmpty()
                ? Optional.of(CHOICES)
                : Optional.ofNullable(items.isEmpty() ? WITHOUT_ROWS.get(extent.get()) : WITH_ROWS.get(extent.get()));
        if (wrong.isPresent()) {
            findings.wrong(whole.place(), wrong.get());
            return;
        }
        boolean sure = sure(extent.orElseThrow());
        Tree.replace(whole.owner(), whole.column().id(), items, sure);
        if ((extent.get() != whole.before() && !said.isEmpty()) || (sure(whole.before()) && !sure)) {
            tell(whole);
        }
    }

    private void tell(Whole whole) {
        String said = whole.cell().text();
        Words question = whole.column().question();
        findings.changed(
                whole.place(),
                question.sv() + " " + (said.isEmpty() ? "(tomt)" : said),
                question.en() + " " + (said.isEmpty() ? "(empty)" : said));
    }

    private static boolean sure(Extent extent) {
        return extent == Extent.EMPTY || extent == Extent.WHOLE;
    }

    private static Optional<Extent> extent(String said) {
        return List.of(Phrases.Whole.values()).stream()
                .filter(each ->
                        each.words().sv().equals(said) || each.words().en().equals(said))
                .map(Phrases.Whole::extent)
                .findFirst();
    }

    /** The organiser, if nothing is wrong with it as a whole either. */
    Optional<Organiser> finished() {
        try {
            return Optional.of(Organisers.read(organiser));
        } catch (InvalidOrganiserException e) {
            e.problems().forEach(problem -> {
                String place = place(problem.where());
                if (findings.problems().stream().noneMatch(each -> each.where().equals(place))) {
                    findings.wrong(place, problem.what());
                }
            });
            return Optional.empty();
        }
    }

    /** The cell of what stands at a JSON pointer, or its row, or the pointer itself where the form does not show it. */
    private String place(String pointer) {
        JsonNode node = organiser;
        Standing root = standings.getOrDefault(organiser, new Standing("", Map.of()));
        Standing standing = new Standing(pointer, root.cells());
        List<String> rest = new ArrayList<>();
        for (String token : pointer.substring(Math.min(1, pointer.length())).split("/")) {
            node = node.isArray() ? node.path(Integer.parseInt(token)) : node.path(token);
            rest.add(token);
            Standing here = node instanceof ObjectNode record ? standings.get(record) : null;
            if (here != null) {
                standing = here;
                rest.clear();
            }
        }
        return standing.cells().getOrDefault(rest, standing.place());
    }
}
