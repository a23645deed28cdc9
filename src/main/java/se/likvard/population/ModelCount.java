package se.likvard.population;

import se.likvard.population.Profile.Told;

/** How many municipalities have a model that allocates by need, how many have none, and of how many nobody has told. */
record ModelCount(int with, int without, int unknown) {

    static final ModelCount NONE = new ModelCount(0, 0, 0);

    ModelCount and(Told told) {
        return switch (told) {
            case YES -> new ModelCount(with + 1, without, unknown);
            case NO -> new ModelCount(with, without + 1, unknown);
            case UNKNOWN -> new ModelCount(with, without, unknown + 1);
        };
    }

    /** Of how many it is known. */
    int known() {
        return with + without;
    }
}
