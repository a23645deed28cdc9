package se.likvard.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;
import se.likvard.value.Figure;
import se.likvard.value.Gap;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** Where a record lies in the organiser's tree, and how surely it is there. For many threads. */
final class Spot {

    private final @Nullable Spot parent;
    private final String path;
    private final String id;
    private final Words name;
    private final Presence presence;
    private final List<Gap> absence;
    /** One for all that refer to it: of many schools, fetching one each would take longer than judging. */
    private @Nullable Figure reference;

    /**
     * A place.
     *
     * @param parent where the record lies that it is in; null for the organiser
     * @param path by the records' own keys; empty for the organiser
     * @param id the keys alone
     * @param name what people call it
     * @param absence what is missing when it is not surely there
     */
    private Spot(@Nullable Spot parent, String path, String id, Words name, Presence presence, List<Gap> absence) {
        this.parent = parent;
        this.path = path;
        this.id = id;
        this.name = name;
        this.presence = presence;
        this.absence = absence;
    }

    /** The organiser's own. */
    static Spot organiser(String id, String name) {
        return new Spot(null, "", id, new Words(name, name), Presence.SURE, List.of());
    }

    /** By the records' own keys; empty for the organiser. */
    String path() {
        return path;
    }

    /** What people call the record. */
    Words name() {
        return name;
    }

    /** The path of a component of the record that lies here. */
    String at(String component) {
        return path.isEmpty() ? component : path + "." + component;
    }

    /** A single record in the one that lies here; it goes by its parent's name. */
    Spot single(String component) {
        return new Spot(this, at(component), id, name, presence, absence);
    }

    /** An element of a list in the record that lies here. */
    Spot element(String list, String key, Words elementName) {
        String joined = path.isEmpty() ? key : id + "/" + key;
        return new Spot(this, at(list + "[" + key + "]"), joined, elementName, presence, absence);
    }

    /** The unknown elements of a list that was not given. */
    Spot anyOf(String list, Words label, Gap gap) {
        Spot any = element(list, "?", new Words(label.sv() + " (ej uppgivet)", label.en() + " (not given)"));
        return new Spot(this, any.path, any.id, any.name, Presence.ANY_NUMBER, List.of(gap));
    }

    /** The same place, where the record may or may not be. */
    Spot possibly(Gap gap) {
        return presence == Presence.SURE ? new Spot(parent, path, id, name, Presence.POSSIBLE, List.of(gap)) : this;
    }

    /** A reference to the record that this one lies in: 1 for the nearest, 2 for the one that that one lies in. */
    Figure reference(int levels) {
        Spot there = this;
        for (int level = 0; level < levels; level++) {
            there = Objects.requireNonNull(there.parent);
        }
        return there.reference();
    }

    private Figure reference() {
        Figure known = reference;
        if (known == null) {
            known = Figure.settled(Value.of(path));
            reference = known;
        }
        return known;
    }

    /** The fact of the record that lies here. */
    Fact fact(String type, Map<String, Figure> fields) {
        return new Fact(type, path, id, name, presence, absence, fields);
    }
}
