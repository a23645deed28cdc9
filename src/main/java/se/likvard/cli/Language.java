package se.likvard.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.likvard.value.Words;

/** A language that the program speaks, as {@code --lang} names it. */
enum Language {
    SV,
    EN;

    static final String OPTION = "--lang";

    /** The language asked for, looked up before anything else so that even a usage error is told in it. */
    static Language in(List<String> args) {
        Iterator<String> rest = args.iterator();
        while (rest.hasNext()) {
            String arg = rest.next();
            boolean separate = arg.equals(OPTION) && rest.hasNext();
            String asked = separate ? rest.next() : arg.startsWith(OPTION + "=") ? arg.substring(7) : "";
            if (asked.equalsIgnoreCase(EN.name())) {
                return EN;
            }
        }
        return SV;
    }

    Locale locale() {
        return Locale.forLanguageTag(toString());
    }

    String in(Words words) {
        return words.in(locale());
    }

    /** The names, for a message. */
    static List<String> names() {
        return Stream.of(values()).map(Language::toString).toList();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
