package se.likvard.source.municipality;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Headings without what drifts from year to year: capitals, hyphens, abbreviations, and the name of the criteria. */
final class Wording {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> SAME = Map.of(
            "åk", "årskurs",
            "utb", "utbildning",
            "yrkesprog", "yrkesprogram",
            "kunskapskraven", "betygskriterierna",
            "uppnått", "uppfyllt");

    private Wording() {}

    static String of(String heading) {
        StringBuilder plain = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(heading.toLowerCase(Locale.ROOT))) {
            plain.append(SAME.getOrDefault(word, word));
        }
        return plain.toString();
    }
}
