package se.likvard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invented organisers in great numbers, and what a run made of them. */
final class Populated {

    private Populated() {}

    /** So many organisers, one a line, of which some have models and some have school units. */
    static String organisers(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(Populated::organiser).collect(Collectors.joining());
    }

    private static String organiser(int number) {
        String units = IntStream.range(0, number % 4)
                .mapToObj(unit -> """
                        {"schoolUnitCode":"%08d","name":"Skola %s","principalServices":[\
                        {"id":"a","principalId":"x","started":"2021-08-01","ended":"2022-07-31"},{"id":"b","principalId":"y","started":"2022-08-01","ended":"2023-07-31"},\
                        {"id":"c","principalId":"z","started":"2023-08-01","ended":{"none":true}}]}""".formatted(10 * number + unit, unit))
                .collect(Collectors.joining(",", "[", "]"));
        String model = """
                {"id":"m","schoolForm":"%s","inUse":%s,"lastRevised":"%s-05-01"}""".formatted(number % 3 == 0 ? "PRESCHOOL" : "COMPULSORY", number % 5 != 0, 2015 + number % 10);
        return """
                {"registrationNumber":"%010d","name":"Påhittad %s","organiserType":"%s","schoolUnits":%s%s}
                """.formatted(
                        2_120_000_000L + number,
                        number,
                        number % 7 == 0 ? "INDEPENDENT" : "MUNICIPAL",
                        units,
                        number % 2 == 0 ? ",\"allocationModels\":[" + model + "]" : "");
    }

    /** Every file in a folder, by its name; what tells that it is taken holds nothing and is left out. */
    static SortedMap<String, String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            SortedMap<String, String> texts = new TreeMap<>();
            for (Path each : files.filter(file -> !file.endsWith(".lock")).toList()) {
                texts.put(each.getFileName().toString(), Files.readString(each));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
