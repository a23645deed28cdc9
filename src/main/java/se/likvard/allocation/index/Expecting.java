package se.likvard.allocation.index;

import java.util.List;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.School;
import se.likvard.allocation.UnknownFigure;
import se.likvard.value.Words;

/** What tells how much a school is expected to reach by its composition. */
public sealed interface Expecting permits ByFormula, Estimate {

    /** What it is called. */
    Words title();

    /** The columns with the composition. */
    List<String> figures();

    /** The columns that tell what was reached. */
    List<String> outcomes();

    /** What is done for a school of which a figure is not known. */
    UnknownFigure.Rule unknown();

    /** Whether more is greater need, so that an index can be made of it. */
    boolean isNeed();

    /** Whether it is a share, 0–1; otherwise points. */
    boolean isShare();

    /** What a school with every figure known is expected to reach. */
    BigFraction expected(School school);

    /** What it did reach, where that is told. */
    Optional<BigFraction> actual(School school);
}
