package se.likvard.source.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static se.likvard.source.told.Publication.FINAL_MARKS;
import static se.likvard.source.told.Publication.KOLADA;
import static se.likvard.source.told.Publication.MERIT_HISTORY;
import static se.likvard.source.told.Publication.UNIT_STATISTICS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Publication;
import se.likvard.source.told.Told;
import se.likvard.value.Origin;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/** One value from many that are told. */
class FiguresTest {

    private static final String UNIT = "00000001";

    private static Figures merged(Files... files) {
        return Figures.of(Arrays.stream(files).map(Files::told).toList(), PrecedenceFile.standard());
    }

    private static Files merit(Publication publication, String number) {
        return Files.of(publication).figure(Measure.MERIT_VALUE, UNIT, 2025, number);
    }

    private static Files merit(Publication publication, Value<BigDecimal> value) {
        return Files.of(publication).value(Measure.MERIT_VALUE, UNIT, 2025, value);
    }

    private static Value<?> taken(Figures figures) {
        return figures.of(Measure.MERIT_VALUE, UNIT, 2025).orElseThrow().from(Origin.UNSTATED);
    }

    private static Value<?> number(String number) {
        return Value.of(new BigDecimal(number));
    }

    @Test
    void theMostBelievedWinsAndTheOtherIsTold() {
        Figures figures = merged(merit(UNIT_STATISTICS, "201.0"), merit(FINAL_MARKS, "220.0"));
        assertThat(taken(figures)).isEqualTo(number("220"));
        assertThat(figures.disagreements()).hasSize(1).allSatisfy(each -> {
            assertThat(each.taken().publication()).isEqualTo(FINAL_MARKS);
            assertThat(each.told().where()).isEqualTo("skolenhetsstatistik.csv:1:1");
            assertThat(each.told().what().sv()).contains("201.0", "220.0", "slutbetyg.csv:1:1");
        });
    }

    @ParameterizedTest
    @CsvSource({"220.4, 220, 0", "220.5, 220, 0", "220.6, 220, 1", "220, 220.4, 0", "219.4, 220, 1", "220.44, 220.4, 0"
    })
    void roundingIsNotDisagreement(String one, String other, int disagreements) {
        assertThat(merged(merit(FINAL_MARKS, one), merit(KOLADA, other)).disagreements())
                .hasSize(disagreements);
    }

    @Test
    void aMarkNeverWinsOverAFigureAndHiddenTellsMoreThanMissing() {
        Value<BigDecimal> hidden = Value.unknown(Reason.SUPPRESSED);
        Value<BigDecimal> missing = Value.unknown(Reason.NOT_REPORTED);
        assertThat(taken(merged(merit(FINAL_MARKS, hidden), merit(MERIT_HISTORY, "190.5"))))
                .isEqualTo(number("190.5"));
        assertThat(taken(merged(merit(FINAL_MARKS, missing), merit(UNIT_STATISTICS, hidden))))
                .isEqualTo(Value.unknown(Reason.SUPPRESSED));
    }

    @Test
    void anExactFigureWithinBoundsIsTakenInsteadOfThem() {
        Value<BigDecimal> bounds = Value.between(new BigDecimal("190"), new BigDecimal("195"));
        Figures inside = merged(merit(FINAL_MARKS, bounds), merit(KOLADA, "192.5"));
        assertThat(taken(inside)).isEqualTo(number("192.5"));
        assertThat(inside.disagreements()).isEmpty();
        Figures outside = merged(merit(FINAL_MARKS, bounds), merit(KOLADA, "200.5"));
        assertThat(taken(outside)).isEqualTo(bounds);
        assertThat(outside.disagreements()).hasSize(1);
    }

    @Test
    void whoContradictsItselfIsNotBelieved() {
        Figures figures = merged(merit(FINAL_MARKS, "220"), merit(FINAL_MARKS, "230"), merit(KOLADA, "225.0"));
        assertThat(taken(figures)).isEqualTo(number("225"));
        assertThat(figures.problems()).isNotEmpty();
        assertThat(taken(merged(merit(FINAL_MARKS, "220"), merit(FINAL_MARKS, "230"))))
                .isEqualTo(Value.unknown(Reason.NOT_REPORTED));
    }

    @Test
    void theOrderOfFilesAndReadingOneTwicePlayNoPart() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Told> files = new ArrayList<>();
            for (Publication publication : Publication.values()) {
                Files file = Files.of(publication);
                for (int each = 0; each < 3; each++) {
                    file.figure(Measure.MERIT_VALUE, "0000000" + each, 2025, Integer.toString(200 + random.nextInt(3)));
                }
                files.add(file.told());
            }
            String before = all(files);
            files.add(files.get(random.nextInt(files.size())));
            Collections.shuffle(files, random);
            assertThat(all(files)).isEqualTo(before);
        }
    }

    private static String all(List<Told> files) {
        Figures figures = Figures.of(files, PrecedenceFile.standard());
        StringBuilder all = new StringBuilder();
        for (int each = 0; each < 3; each++) {
            all.append(figures.of(Measure.MERIT_VALUE, "0000000" + each, 2025)).append('\n');
        }
        return all.toString();
    }
}
