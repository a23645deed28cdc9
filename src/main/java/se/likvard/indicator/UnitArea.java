package se.likvard.indicator;

import se.likvard.organiser.Area;
import se.likvard.organiser.SchoolUnit;

/** One of the five areas that make a negative spiral, at one school unit. */
public record UnitArea(SchoolUnit schoolUnit, Area area) {}
