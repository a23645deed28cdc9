package se.likvard.reasoning;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Things that belong together because something speaks of them together; what is in one block says nothing of another. */
public final class Blocks {

    /** To what each belongs, by its number; itself where none comes before it. */
    private int[] owners = new int[0];

    /** @param together numbers of things, each of which something speaks of: {@link Formula#spoken} */
    public Blocks(List<? extends Collection<int[]>> together) {
        together.forEach(each -> each.forEach(this::join));
    }

    private void join(int[] things) {
        for (int each : things) {
            room(each);
            owners[of(each)] = of(things[0]);
        }
    }

    private void room(int thing) {
        int before = owners.length;
        if (thing >= before) {
            owners = Arrays.copyOf(owners, Math.max(thing + 1, 2 * before));
            Arrays.setAll(owners, each -> each < before ? owners[each] : each);
        }
    }

    /** The block that a thing is in: the number of one thing in it. */
    public int of(int thing) {
        int owner = thing;
        while (owner < owners.length && owners[owner] != owner) {
            owners[owner] = owners[owners[owner]];
            owner = owners[owner];
        }
        return owner;
    }

    /**
     * The block that a formula is in.
     *
     * @param formula is about something, all of which lies in one block
     */
    public int of(Formula formula) {
        return of(formula.things()[0]);
    }
}
