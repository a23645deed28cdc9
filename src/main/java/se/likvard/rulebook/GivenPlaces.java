package se.likvard.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import se.likvard.organiser.InvalidOrganiserException;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.organiser.Shape;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.yaml.Yaml.Entry;
import se.likvard.yaml.Yaml.Mapping;
import se.likvard.yaml.Yaml.Node;
import se.likvard.yaml.Yaml.Sequence;

/**
 * Where what a case gives stands in its file.
 *
 * @param node the case as written
 */
record GivenPlaces(Case sound, Node node) {

    private static final Shape ORGANISER = Shape.of(Organiser.class);

    /** A part of what is given. */
    private record Spot(Place place, Node node) {}

    /** Tells all that no organiser could hold, in the place where it is written. */
    void check(List<Problem> problems) {
        try {
            Organisers.read("", sound.organiser().toString().getBytes(StandardCharsets.UTF_8));
        } catch (InvalidOrganiserException e) {
            e.problems()
                    .forEach(each -> problems.add(new Problem(of(each.where()).toString(), each.what())));
        }
    }

    /** The place that is nearest to what a JSON pointer points at. */
    private Place of(String pointer) {
        Spot spot = step(new Spot(sound.place(), node), "given");
        String[] steps = pointer.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            String name = steps[i].replace("~1", "/").replace("~0", "~");
            spot = i == 1 ? first(spot, name) : step(spot, name);
        }
        return spot.place();
    }

    /** Lists of the organiser stand under the name of their type, its own fields under its own. */
    private static Spot first(Spot given, String name) {
        Spot own = step(given, ORGANISER.name());
        return ORGANISER.components().stream()
                .filter(each -> each.name().equals(name))
                .filter(each -> own.equals(given) || step(own, name).equals(own))
                .map(each -> each.nested().name())
                .findFirst()
                .map(type -> step(given, type))
                .orElseGet(() -> step(own, name));
    }

    private static Spot step(Spot from, String name) {
        if (from.node() instanceof Sequence list && name.matches("\\d{1,6}")) {
            int index = Integer.parseInt(name);
            return index < list.items().size()
                    ? new Spot(list.items().get(index).place(), list.items().get(index))
                    : from;
        }
        Optional<Entry> entry = from.node() instanceof Mapping mapping
                ? Optional.ofNullable(mapping.entries().get(name))
                : Optional.empty();
        return entry.map(each -> new Spot(each.place(), each.value())).orElse(from);
    }
}
