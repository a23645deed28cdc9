package se.likvard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files to run commands on. */
final class Sample {

    static final Path RULES = Path.of("rules");

    private Sample() {}

    /** An organiser with an allocation model that was last revised in 2020, on one line. */
    static String organiser(String number) {
        return """
                {"registrationNumber":"%s","name":"Exempelby %s","organiserType":"MUNICIPAL",\
                "allocationModels":[{"id":"grundskola","schoolForm":"COMPULSORY","inUse":true,\
                "introduced":"2012-01-01","lastRevised":"2020-01-01"}]}
                """.formatted(number, number);
    }

    static Path file(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of the rules, to change. */
    static Path rules(Path folder) {
        Path rules = folder.resolve("rules");
        copy(rules, ".*");
        return rules;
    }

    /** Three rules and what they share: a rulebook that is soon loaded. */
    static Path fewRules(Path folder) {
        return rules(folder, "allocation/model-not-revised", "allocation/index-outdated", "principals/high-turnover");
    }

    /** Some rules, and what all rules share. */
    static Path rules(Path folder, String... names) {
        Path rules = folder.resolve("rules");
        String folders = Stream.of(names)
                .map(name -> name.replaceFirst("/(.*)", "(/$1(/.*)?)?"))
                .collect(Collectors.joining("|"));
        copy(rules, "\\w+\\.yaml|" + folders);
        return rules;
    }

    /** Copies the files whose place among the rules matches. */
    private static void copy(Path to, String places) {
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path each : files.toList()) {
                String place = RULES.relativize(each).toString().replace('\\', '/');
                if (place.isEmpty() ? Files.notExists(to) : place.matches(places)) {
                    Files.copy(each, to.resolve(place));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text in a file, which must be there. */
    static void replace(Path file, String old, String by) {
        try {
            String text = Files.readString(file);
            if (!text.contains(old)) {
                throw new IllegalArgumentException(file + " does not say " + old);
            }
            Files.writeString(file, text.replace(old, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
