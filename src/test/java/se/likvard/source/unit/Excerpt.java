package se.likvard.source.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Observation;
import se.likvard.source.told.PublishedFile;
import se.likvard.source.told.Reader;
import se.likvard.source.told.Told;
import se.likvard.value.Origin;
import se.likvard.value.Problem;
import se.likvard.value.Value;

/** Small files in the published forms, written into a folder and read by the readers. */
record Excerpt(Path folder) {

    /** The invented excerpt of the final marks. */
    static String finalMarks() {
        try (var in = Excerpt.class.getResourceAsStream("/skolverket/utdrag-2025.csv")) {
            if (in == null) {
                throw new IllegalStateException("the excerpt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The excerpt of the final marks with a change, which must change something. */
    Told changed(String from, String to) {
        assertThat(finalMarks()).contains(from);
        return read(finalMarks().replace(from, to));
    }

    Told read(String text) {
        return readIfKnown(text.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(
                        () -> new AssertionError("nobody knows " + text.lines().findFirst()));
    }

    Optional<Told> readIfKnown(byte[] bytes) {
        try {
            return read(Files.write(folder.resolve("a.csv"), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the readers say of a file; at most one of them knows it. */
    static Optional<Told> read(Path path) {
        PublishedFile file = PublishedFile.at(path);
        List<Told> told = UnitReaders.all().stream()
                .map((Reader reader) -> reader.read(file))
                .flatMap(Optional::stream)
                .toList();
        assertThat(told).hasSizeLessThanOrEqualTo(1);
        return told.stream().findFirst();
    }

    /** The one value of a measure, without its origin. */
    static Value<?> value(Told told, Measure measure, String subject, int schoolYear) {
        List<Value<?>> values = told.observations().stream()
                .filter(each ->
                        each.measure() == measure && each.subject().equals(subject) && each.schoolYear() == schoolYear)
                .map(Observation::value)
                .<Value<?>>map(each -> each.from(Origin.UNSTATED))
                .toList();
        assertThat(values).as(measure + " " + subject + " " + schoolYear).hasSize(1);
        return values.get(0);
    }

    static boolean isObserved(Told told, Measure measure, String subject) {
        return told.observations().stream()
                .anyMatch(each -> each.measure() == measure && each.subject().equals(subject));
    }

    /** There is this one problem. */
    static void one(Told told, String place, String sv, String en) {
        assertThat(told.problems()).hasSize(1);
        Problem problem = told.problems().get(0);
        assertThat(problem.where()).endsWith("a.csv:" + place);
        assertThat(problem.what().sv()).contains(sv);
        assertThat(problem.what().en()).contains(en);
    }

    /** Nothing is taken, for this one reason. */
    static void refused(Told told, String place, String sv, String en) {
        one(told, place, sv, en);
        assertThat(told.observations()).isEmpty();
        assertThat(told.units()).isEmpty();
        assertThat(told.censuses()).isEmpty();
        assertThat(told.recognisedAs().en()).contains("not recognised");
    }
}
