package se.likvard.value;

import java.util.Locale;

/** One text in both languages that the product speaks. */
public record Words(String sv, String en) {

    /** The text in the language of a tag, Swedish unless it is {@code en}. */
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : sv;
    }
}
