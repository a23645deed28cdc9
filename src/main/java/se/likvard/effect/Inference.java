package se.likvard.effect;

/**
 * An effect, and how sure it is.
 *
 * @param effect in the unit of what is measured
 * @param chance the likelihood that chance alone shows one at least as large, either way, 0–1 and never 0
 * @param low the least effect that the data leave possible at the level; −∞ when none is ruled out
 * @param high the greatest; ∞ when none is ruled out
 * @param ways in how many ways the effort was laid on schools to tell
 * @param exact whether those are all ways there are, else they are drawn
 * @param leastChance the lowest likelihood that so few schools can ever give, as 1/3 with one of three
 */
public record Inference(
        double effect, double chance, double low, double high, int ways, boolean exact, double leastChance) {

    /** Whether the interval is narrower than everything. */
    public boolean isBounded() {
        return Double.isFinite(low) && Double.isFinite(high);
    }
}
