package se.likvard.source.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Observation;
import se.likvard.source.told.PublishedFile;
import se.likvard.source.told.Reader;
import se.likvard.source.told.Told;
import se.likvard.value.Origin;
import se.likvard.value.Value;

/** Files that tests write, and what the readers of this package tell of them. */
record Written(Path folder) {

    static List<Reader> readers() {
        return Stream.concat(MunicipalityReaders.skolverket().stream(), MunicipalityReaders.kolada().stream())
                .toList();
    }

    /** What a text tells; the one reader that knows it. */
    Told told(String text) {
        return anyTold(text).orElseThrow(() -> new AssertionError("not recognised"));
    }

    /** What a text tells, if a reader knows it; never two. */
    Optional<Told> anyTold(String text) {
        return told(write("a", text.getBytes(StandardCharsets.UTF_8)));
    }

    static Optional<Told> told(Path path) {
        List<Told> all = readers().stream()
                .flatMap(reader -> reader.read(PublishedFile.at(path)).stream())
                .toList();
        assertThat(all).as("readers that know it").hasSizeLessThan(2);
        return all.stream().findFirst();
    }

    /** The same table as a spreadsheet: numbers as numbers, so that a zero at the end of a decimal is lost. */
    Told spreadsheet(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Blad1");
            String[] lines = text.replace("\uFEFF", "").split("\n");
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split(";");
                for (int column = 0; column < cells.length; column++) {
                    fill(sheet, row, column, cells[column]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told(write("a.xlsx", out.toByteArray())).orElseThrow();
    }

    private static void fill(Worksheet sheet, int row, int column, String cell) {
        if (cell.matches("[0-9]{1,3}( [0-9]{3})*(,[0-9]+)?")) {
            sheet.value(row, column, new BigDecimal(cell.replace(" ", "").replace(',', '.')));
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }

    private Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one value of a measure, without its origin. */
    static Value<BigDecimal> value(Told told, Measure measure, String subject, int year) {
        List<Observation> found = told.observations().stream()
                .filter(each ->
                        each.measure() == measure && each.subject().equals(subject) && each.schoolYear() == year)
                .toList();
        assertThat(found).as(measure + " " + subject + " " + year).hasSize(1);
        return found.get(0).value().from(Origin.UNSTATED);
    }

    static Value<BigDecimal> number(String number) {
        return Value.of(new BigDecimal(number));
    }

    /** The file has this one problem. */
    static void oneProblem(Told told, String place, String sv, String en) {
        assertThat(told.problems()).hasSize(1);
        assertThat(told.problems().get(0).where()).endsWith(place);
        assertThat(told.problems().get(0).what().sv()).contains(sv);
        assertThat(told.problems().get(0).what().en()).contains(en);
    }

    /** A note says this. */
    static void noted(Told told, String sv, String en) {
        assertThat(told.notes()).anySatisfy(note -> {
            assertThat(note.sv()).contains(sv);
            assertThat(note.en()).contains(en);
        });
    }
}
