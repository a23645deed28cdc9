package se.likvard.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Origin;
import se.likvard.value.Problem;
import se.likvard.value.Value;

/** The invented excerpt in the published form, and changed copies of it. */
record Excerpt(Path folder) {

    /** The line of the header and of the first row, from 1. */
    static final int HEADER = 6;

    static String text() {
        try (var in = Excerpt.class.getResourceAsStream("/skolverket/utdrag-2025.csv")) {
            if (in == null) {
                throw new IllegalStateException("the excerpt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Imported read() {
        return read(text -> text);
    }

    /** Reads a changed copy; the change must change something. */
    Imported read(String from, String to) {
        assertThat(text()).contains(from);
        return read(text -> text.replace(from, to));
    }

    Imported read(UnaryOperator<String> change) {
        return Skolverket.read(List.of(write("a.csv", change.apply(text()))));
    }

    Path write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Organiser organiser(Imported imported, String registrationNumber) {
        return imported.organisers().stream()
                .filter(each -> each.registrationNumber().equals(registrationNumber))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no organiser " + registrationNumber));
    }

    static SchoolUnit unit(Imported imported, String code) {
        return imported.organisers().stream()
                .flatMap(each -> each.schoolUnits().stream())
                .filter(each -> each.schoolUnitCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no unit " + code));
    }

    static SchoolYear year(Imported imported, String code) {
        return unit(imported, code).schoolYears().items().get(0);
    }

    /** A value without its origin, to compare figures alone. */
    static <T> Value<T> bare(Value<T> value) {
        return value.from(Origin.UNSTATED);
    }

    /** The import has this one problem. */
    static void one(Imported imported, String place, String sv, String en) {
        assertThat(imported.problems()).hasSize(1);
        Problem problem = imported.problems().get(0);
        assertThat(problem.where()).endsWith("a.csv:" + place);
        assertThat(problem.what().sv()).contains(sv);
        assertThat(problem.what().en()).contains(en);
    }

    /** Whether the municipality of an organiser is given with all its units. */
    static boolean municipalityLevelIsKnown(Imported imported, String registrationNumber) {
        return organiser(imported, registrationNumber)
                .municipalityYears()
                .items()
                .get(0)
                .units()
                .given();
    }
}
