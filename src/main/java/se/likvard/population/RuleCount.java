package se.likvard.population;

/**
 * How often a rule said what, of subjects; and of how many organisers it said so of some subject.
 *
 * @param organisersFound with it found of something
 * @param organisersOpen with it not assessed of something, and found of nothing
 */
record RuleCount(
        long found, long clear, long notAssessed, long notApplicable, int organisersFound, int organisersOpen) {

    static final RuleCount NONE = new RuleCount(0, 0, 0, 0, 0, 0);

    RuleCount and(Said said) {
        boolean any = !said.found().isEmpty();
        return new RuleCount(
                found + said.found().size(),
                clear + said.clear(),
                notAssessed + said.notAssessed().size(),
                notApplicable + said.notApplicable(),
                organisersFound + (any ? 1 : 0),
                organisersOpen + (!any && !said.notAssessed().isEmpty() ? 1 : 0));
    }
}
