package se.likvard.rulebook;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Figure;

/**
 * The figures of a fact by name, each worked out when it is first asked for: rules never look at most of them. For many
 * threads, since a figure that two work out at the same time comes out the same.
 */
final class Fields extends AbstractMap<String, Figure> {

    /** Works out the figure at a place; the same each time. */
    interface Source {
        Figure at(int place);
    }

    private final Map<String, Integer> places;
    private final Source source;
    private final @Nullable Figure[] figures;

    /** @param places of the names, from {@link #places}: facts of a kind share them */
    Fields(Map<String, Integer> places, Source source) {
        this.places = places;
        this.source = source;
        this.figures = new @Nullable Figure[places.size()];
    }

    /**
     * The places of names in their order.
     *
     * @throws IllegalArgumentException if a name is there twice
     */
    static Map<String, Integer> places(List<String> names) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (String name : names) {
            if (places.put(name, places.size()) != null) {
                throw new IllegalArgumentException("two fields " + name);
            }
        }
        return Collections.unmodifiableMap(places);
    }

    @Override
    public @Nullable Figure get(@Nullable Object name) {
        Integer place = places.get(name);
        return place == null ? null : figure(place);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return places.containsKey(name);
    }

    @Override
    public int size() {
        return places.size();
    }

    @Override
    public Set<String> keySet() {
        return places.keySet();
    }

    @Override
    public Set<Entry<String, Figure>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Figure>> iterator() {
                return entries();
            }

            @Override
            public int size() {
                return places.size();
            }
        };
    }

    private Iterator<Entry<String, Figure>> entries() {
        return places.entrySet().stream()
                .map(each -> Map.entry(each.getKey(), figure(each.getValue())))
                .iterator();
    }

    private Figure figure(int place) {
        Figure known = figures[place];
        if (known == null) {
            known = source.at(place);
            figures[place] = known;
        }
        return known;
    }
}
