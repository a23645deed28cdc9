package se.likvard.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a new rule begins as: a small rule of its kind that works, with comments that say what to fill in. */
enum Skeleton {
    OBSERVATION("rule.drl", "parameters.yaml", "texts.yaml", "cases.yaml"),
    PATTERN("rule.drl", "parameters.yaml", "texts.yaml", "cases.yaml"),
    GRADE("rule.drl", "texts.yaml", "cases.yaml"),
    RECOMMENDATION("rule.drl", "texts.yaml", "cases.yaml", "advice.yaml");

    /** A line for one language only begins with it, as {@code §sv }. */
    private static final Pattern OF_LANGUAGE = Pattern.compile("§(\\w\\w) ?(.*)");

    private final List<String> files;

    Skeleton(String... files) {
        this.files = List.of(files);
    }

    /** The skeleton for rules of an area. */
    static Skeleton of(String area) {
        return switch (area) {
            case "patterns" -> PATTERN;
            case "grade" -> GRADE;
            case "recommendations" -> RECOMMENDATION;
            default -> OBSERVATION;
        };
    }

    /**
     * The files of a rule, by the file's own name.
     *
     * @param name area and rule
     * @param language what the comments are written in
     */
    SortedMap<String, String> files(String name, Locale language) {
        String rule = name.substring(name.indexOf('/') + 1);
        SortedMap<String, String> written = new TreeMap<>();
        for (String file : files) {
            String text = in(language, template(file))
                    .replace("@@NAME@@", name)
                    .replace("@@LIMIT@@", limit(rule))
                    .replace("@@FILL@@", language.getLanguage().equals("en") ? "FILL IN" : "FYLL I");
            written.put(file.replace("rule.drl", rule + ".drl"), text);
        }
        return Collections.unmodifiableSortedMap(written);
    }

    /** The name of the rule's limit, after the rule: no other rule has it. */
    private static String limit(String rule) {
        return Pattern.compile("-(.)")
                        .matcher(rule)
                        .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT))
                + "Limit";
    }

    private static String in(Locale language, String template) {
        return template.lines()
                .map(OF_LANGUAGE::matcher)
                .filter(line -> !line.matches() || line.group(1).equals(language.getLanguage()))
                .map(line -> line.replaceFirst("$2"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String template(String file) {
        String resource = "skeleton/" + name().toLowerCase(Locale.ROOT) + "/" + file;
        try (InputStream stream = Objects.requireNonNull(Skeleton.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
