package se.likvard.indicator;

import se.likvard.organiser.MunicipalityUnit;

/**
 * A unit in a comparison.
 *
 * @param pupils its grade 9 pupils, taken as given
 * @param hasFigures whether it surely has the figures that units are compared by
 */
record Compared(MunicipalityUnit unit, double pupils, boolean hasFigures) {}
