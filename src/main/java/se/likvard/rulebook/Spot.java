package se.likvard.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;
import se.likvard.value.Figure;
import se.likvard.value.Gap;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * Where a record lies in the organiser's tree, and how surely it is there.
 *
 * @param path by the records' own keys; empty for the organiser
 * @param id the keys alone
 * @param name what people call it
 * @param ancestors a reference to each record it lies in
 * @param absence what is missing when it is not surely there
 */
record Spot(String path, String id, Words name, Map<String, Figure> ancestors, Presence presence, List<Gap> absence) {

    /** The organiser's own. */
    static Spot organiser(String id, String name) {
        return new Spot("", id, new Words(name, name), Map.of(), Presence.SURE, List.of());
    }

    /** The path of a component of the record that lies here. */
    String at(String component) {
        return path.isEmpty() ? component : path + "." + component;
    }

    /** A single record in the one that lies here; it goes by its parent's name. */
    Spot single(String parentType, String component) {
        return new Spot(at(component), id, name, ancestorsOfChild(parentType), presence, absence);
    }

    /** An element of a list in the record that lies here. */
    Spot element(String parentType, String list, String key, Words elementName) {
        String joined = path.isEmpty() ? key : id + "/" + key;
        return new Spot(
                at(list + "[" + key + "]"), joined, elementName, ancestorsOfChild(parentType), presence, absence);
    }

    /** The unknown elements of a list that was not given. */
    Spot anyOf(String parentType, String list, Words label, Gap gap) {
        Spot any =
                element(parentType, list, "?", new Words(label.sv() + " (ej uppgivet)", label.en() + " (not given)"));
        return new Spot(any.path, any.id, any.name, any.ancestors, Presence.ANY_NUMBER, List.of(gap));
    }

    /** The same place, where the record may or may not be. */
    Spot possibly(Gap gap) {
        return presence == Presence.SURE ? new Spot(path, id, name, ancestors, Presence.POSSIBLE, List.of(gap)) : this;
    }

    /** The fact of the record that lies here. */
    Fact fact(String type, Map<String, Figure> fields) {
        Map<String, Figure> all = new LinkedHashMap<>(ancestors);
        all.putAll(fields);
        return new Fact(type, path, id, name, presence, absence, all);
    }

    private Map<String, Figure> ancestorsOfChild(String parentType) {
        Map<String, Figure> all = new LinkedHashMap<>(ancestors);
        String field = parentType.substring(0, 1).toLowerCase(Locale.ROOT) + parentType.substring(1);
        all.put(field, Figure.settled(Value.of(path)));
        return all;
    }
}
