package se.likvard.assessment;

import java.util.Locale;
import se.likvard.value.Words;

/** Whom an assessment is for. */
public enum Audience {
    /** The authority: everything is shown. */
    CASE(
            "myndigheten: allt visas, även små tal om elever och lärare",
            "the authority: everything is shown, small numbers of pupils and teachers too"),
    /** Everybody else: what few people stand behind is protected. */
    PUBLIC(
            "allmänheten: uppgifter om få elever eller lärare är skyddade",
            "the public: figures about few pupils or teachers are protected");

    private final Words words;

    Audience(String sv, String en) {
        this.words = new Words(sv, en);
    }

    /** Who it is, and what is shown to them. */
    public Words words() {
        return words;
    }

    /** Its name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
