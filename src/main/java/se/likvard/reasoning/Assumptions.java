package se.likvard.reasoning;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sat4j.core.VecInt;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.IVecInt;
import org.sat4j.specs.TimeoutException;

/** The worlds of one formula, asked again and again which of some conditions can hold in them together. For one thread. */
public final class Assumptions {

    private final ISolver solver;
    private final int[] literals;
    private final Search search;
    private final Function<Map<Choice, Integer>, World> worlds;
    private final boolean contrary;

    /**
     * Conditions under a formula.
     *
     * @param literals one for each condition
     * @param contrary whether the formula holds in no world at all
     * @param search that the conditions are written in
     * @param worlds makes a world of what a search has found
     */
    Assumptions(
            ISolver solver,
            int[] literals,
            boolean contrary,
            Search search,
            Function<Map<Choice, Integer>, World> worlds) {
        this.solver = solver;
        this.literals = literals;
        this.contrary = contrary;
        this.search = search;
        this.worlds = worlds;
    }

    /** How many conditions there are. */
    public int size() {
        return literals.length;
    }

    /**
     * All conditions that hold in some world in which these do; empty when there is no such world.
     *
     * @throws UndecidedException if the search was given up
     */
    public Optional<BitSet> with(BitSet assumed) {
        try {
            boolean found = !contrary
                    && solver.isSatisfiable(new VecInt(
                            assumed.stream().map(each -> literals[each]).toArray()));
            return found ? Optional.of(holding()) : Optional.empty();
        } catch (TimeoutException e) {
            throw new UndecidedException();
        }
    }

    /** Whether these conditions surely hold together in no world; what is not decided is not ruled out. */
    boolean isImpossible(BitSet assumed) {
        try {
            return with(assumed).isEmpty();
        } catch (UndecidedException e) {
            return false;
        }
    }

    /**
     * Some of these conditions that cannot hold together in any world, read off the proof; for conditions that can, what is
     * returned is not defined.
     *
     * @throws UndecidedException if the search was given up
     */
    public BitSet clashing(BitSet assumed) {
        if (contrary || with(assumed).isPresent()) {
            return new BitSet();
        }
        IVecInt proof = solver.unsatExplanation();
        BitSet clashing = new BitSet();
        assumed.stream()
                .filter(each -> proof == null || proof.contains(literals[each]))
                .forEach(clashing::set);
        return clashing;
    }

    private BitSet holding() {
        BitSet holding = new BitSet();
        IntStream.range(0, literals.length)
                .filter(each -> solver.model(Math.abs(literals[each])) == literals[each] > 0)
                .forEach(holding::set);
        return holding;
    }

    /** The world of the last answer, when there was one. */
    public World world() {
        return worlds.apply(search.found());
    }

    /** Some of the conditions assumed last that cannot hold together; asked when there was no such world. */
    public BitSet contradiction() {
        BitSet together = new BitSet();
        IVecInt reasons = contrary ? null : solver.unsatExplanation();
        for (int each = 0; reasons != null && each < literals.length; each++) {
            together.set(each, reasons.contains(literals[each]));
        }
        return together;
    }
}
