package se.likvard.report;

/**
 * A text and whom it is about.
 *
 * @param about names; empty for the organiser as a whole
 */
record AboutText(String about, String text) {}
