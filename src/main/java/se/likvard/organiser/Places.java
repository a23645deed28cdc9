package se.likvard.organiser;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.likvard.value.Place;

/**
 * Where in a file the values stand that something is wrong with. The text is read once more for them: what is right, which
 * nearly all is, is read without counting lines.
 */
final class Places {

    private final Source source;
    private final JsonParser parser;
    private final Set<Pointer> keys;
    private final Set<Pointer> onTheWay = new HashSet<>();
    private final Map<Pointer, Place> found = new HashMap<>();

    private Places(Source source, JsonParser parser, Set<Pointer> keys) {
        this.source = source;
        this.parser = parser;
        this.keys = keys;
    }

    /**
     * The place of each, by its JSON pointer: of a value or, where it is the key that is wrong, of the key. What is not
     * there has the place of what it should stand in.
     *
     * @param keys those of which the key is meant
     */
    static Map<String, Place> of(Source source, Set<Pointer> wanted, Set<Pointer> keys) {
        try (JsonParser parser = JsonTree.PARSERS.createParser(source.text())) {
            Places places = new Places(source, parser, keys);
            wanted.forEach(places::want);
            parser.nextToken();
            places.value(Pointer.ROOT);
            Map<String, Place> told = new HashMap<>();
            wanted.forEach(each -> told.put(each.toString(), places.nearest(each)));
            return told;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text that was read before
        }
    }

    private void want(Pointer place) {
        for (Pointer each = place; each != null; each = each.parent()) {
            onTheWay.add(each);
        }
    }

    /** All of the text has a place, so that there always is one. */
    private Place nearest(Pointer place) {
        Place there = found.get(place);
        return there == null ? nearest(Objects.requireNonNull(place.parent())) : there;
    }

    private void value(Pointer at) throws IOException {
        found.put(at, here());
        switch (parser.currentToken()) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            default -> {}
        }
    }

    private void object(Pointer at) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Pointer member = at.key(parser.currentName());
            Place key = here();
            parser.nextToken();
            step(member);
            if (keys.contains(member)) {
                found.put(member, key);
            }
        }
    }

    private void array(Pointer at) throws IOException {
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            step(at.item(index));
            index++;
        }
    }

    private void step(Pointer to) throws IOException {
        if (onTheWay.contains(to)) {
            value(to);
        } else {
            parser.skipChildren();
        }
    }

    private Place here() {
        JsonLocation location = parser.currentTokenLocation();
        return source.at(location.getLineNr(), location.getColumnNr());
    }
}
