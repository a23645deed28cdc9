package se.likvard.allocation;

import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/**
 * What each school's part of a pool is computed from.
 *
 * @param pupils who count
 * @param base the weighted pupils
 * @param structural pupils times what the index gives; all zero where the pool does not go by the index
 */
record PoolShares(Pool pool, Column pupils, Column base, Column structural) {

    /** Of the schools on a roll, with the index of each; empty where the model goes by none. */
    static PoolShares of(Pool pool, Roll roll, Optional<Column> indices) {
        Column all = roll.count(pool.pupils());
        Column weighted = roll.weighted(pool.pupils());
        if (pool.leastPupils().isPresent()) {
            BigFraction least = Exact.of(pool.leastPupils().get().value());
            Column in = all.only(row -> all.get(row).compareTo(least) >= 0);
            return new PoolShares(pool, in, weighted.only(row -> in.signum(row) > 0), structural(pool, in, indices));
        }
        return new PoolShares(pool, all, weighted, structural(pool, all, indices));
    }

    private static Column structural(Pool pool, Column pupils, Optional<Column> indices) {
        BigFraction all = pupils.sum();
        if (pool.structural().isEmpty() || indices.isEmpty() || all.signum() == 0) {
            return Column.zeros(pupils.size());
        }
        Column index = indices.get();
        BigFraction mean = pupils.times(index).sum().divide(all);
        return pupils.times(pool.structural().get().weights(index, mean));
    }

    /** The part of the pool that goes by the index, 0–1. */
    BigFraction structuralShare() {
        return pool.structural().map(each -> Exact.of(each.share().value())).orElse(BigFraction.ZERO);
    }
}
