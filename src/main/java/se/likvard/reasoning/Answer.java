package se.likvard.reasoning;

/** Whether a statement can hold. */
public sealed interface Answer {

    /** It can; so for instance. */
    record Possible(World world) implements Answer {}

    /** It holds in no world: proven. */
    record Impossible() implements Answer {}

    /** The search was given up after as many steps as it may take. */
    record Undecided() implements Answer {}
}
