package se.likvard.allocation.index;

/**
 * Pupils of the same composition, as a school or a cell of a table.
 *
 * @param pupils at least 1
 * @param events how many of them, 0 to all
 * @param figures the covariates, in the order of the specification
 */
record Cell(int pupils, int events, double[] figures) {

    boolean isMixed() {
        return events > 0 && events < pupils;
    }
}
