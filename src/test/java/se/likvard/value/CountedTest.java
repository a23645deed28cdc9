package se.likvard.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {

    private static final Counted DONE =
            new Counted("skola är klar", "skolor är klara", "school is done", "schools are done");

    @Test
    void oneIsSingularAndAllElseIsPlural() {
        assertThat(DONE.of(1)).isEqualTo(new Words("1 skola är klar", "1 school is done"));
        assertThat(DONE.of(0)).isEqualTo(new Words("0 skolor är klara", "0 schools are done"));
        assertThat(DONE.of(2)).isEqualTo(new Words("2 skolor är klara", "2 schools are done"));
        assertThat(DONE.of(21)).isEqualTo(new Words("21 skolor är klara", "21 schools are done"));
    }

    @Test
    void manyDigitsAreGroupedAsInAllNumbers() {
        assertThat(Counted.ORGANISERS.of(12_000)).isEqualTo(new Words("12\u00A0000 huvudmän", "12,000 organisers"));
    }

    @Test
    void whatIsCountedAgreesAlsoWithANumberThatStandsElsewhere() {
        assertThat(DONE.named(1)).isEqualTo(new Words("skola är klar", "school is done"));
        assertThat(DONE.named(3)).isEqualTo(new Words("skolor är klara", "schools are done"));
    }
}
