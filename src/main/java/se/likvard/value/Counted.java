package se.likvard.value;

import java.math.BigDecimal;

/**
 * A number of things in words that agree with it: "1 skola", "2 skolor". What is counted may be more than a noun, where a
 * verb or what belongs to the noun agrees too: "organiser is done", "organisers are done".
 *
 * @param svOne what stands after 1
 * @param svMany what stands after any other number
 */
public record Counted(String svOne, String svMany, String enOne, String enMany) {

    /** Cells of a table. */
    public static final Counted CELLS = new Counted("cell", "celler", "cell", "cells");

    /** Organisers. */
    public static final Counted ORGANISERS = new Counted("huvudman", "huvudmän", "organiser", "organisers");

    /** Pupils. */
    public static final Counted PUPILS = new Counted("elev", "elever", "pupil", "pupils");

    /** Rows of a table. */
    public static final Counted ROWS = new Counted("rad", "rader", "row", "rows");

    /** Rules. */
    public static final Counted RULES = new Counted("regel", "regler", "rule", "rules");

    /** Schools. */
    public static final Counted SCHOOLS = new Counted("skola", "skolor", "school", "schools");

    /** The number, as languages write it, and what is counted. */
    public Words of(long number) {
        return after(Numeral.of(BigDecimal.valueOf(number)), number == 1);
    }

    /** What is counted, without the number. */
    public Words named(long number) {
        return named(number == 1);
    }

    /** A number that is written already and what is counted. */
    Words after(Words number, boolean one) {
        Words named = named(one);
        return new Words(number.sv() + " " + named.sv(), number.en() + " " + named.en());
    }

    private Words named(boolean one) {
        return one ? new Words(svOne, enOne) : new Words(svMany, enMany);
    }
}
