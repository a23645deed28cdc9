package se.likvard.indicator;

import se.likvard.organiser.MunicipalityUnit;

/** A unit in a comparison with the number of its grade 9 pupils taken as given. */
record Compared(MunicipalityUnit unit, double pupils) {}
