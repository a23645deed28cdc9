package se.likvard.population;

/**
 * How many organisers a recommendation is given to.
 *
 * @param certain whatever is missing
 * @param possible only depending on what is missing
 */
record AdviceCount(int certain, int possible) {

    static final AdviceCount NONE = new AdviceCount(0, 0);

    AdviceCount and(Advice advice) {
        boolean sure = !advice.certain().isEmpty();
        return new AdviceCount(certain + (sure ? 1 : 0), possible + (sure ? 0 : 1));
    }
}
