package se.likvard.form;

import se.likvard.value.Words;

/**
 * What one cell or row of a form changed.
 *
 * @param where the sheet and cell
 * @param what how it was read
 */
public record Change(String where, Words what) {}
