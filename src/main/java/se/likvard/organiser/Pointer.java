package se.likvard.organiser;

import org.jspecify.annotations.Nullable;

/** A place in a JSON document (RFC 6901), written out only when there is something to say about it. */
record Pointer(@Nullable Pointer parent, String token) {

    /** The whole document. */
    static final Pointer ROOT = new Pointer(null, "");

    /** The place of a key in the object at this place. */
    Pointer key(String name) {
        return new Pointer(this, name);
    }

    /** The place of an item in the list at this place, from 0. */
    Pointer item(int index) {
        return new Pointer(this, Integer.toString(index));
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + token.replace("~", "~0").replace("/", "~1");
    }
}
