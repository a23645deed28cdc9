package se.likvard.allocation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.fraction.BigFraction;

/**
 * What each school's part of a pool is computed from.
 *
 * @param pupils who count, by school
 * @param base the weighted pupils, by school
 * @param structural pupils times what the index gives, by school; all zero where the pool does not go by the index
 */
record PoolShares(
        Pool pool,
        Map<String, BigFraction> pupils,
        Map<String, BigFraction> base,
        Map<String, BigFraction> structural) {

    static PoolShares of(Pool pool, List<School> schools, Map<String, BigFraction> indices) {
        Map<String, BigFraction> pupils = new LinkedHashMap<>();
        Map<String, BigFraction> base = new LinkedHashMap<>();
        for (School each : schools) {
            boolean in = isIn(pool, each);
            pupils.put(each.id(), in ? pool.pupils().count(each) : BigFraction.ZERO);
            base.put(each.id(), in ? pool.pupils().weighted(each) : BigFraction.ZERO);
        }
        return new PoolShares(pool, pupils, base, structural(pool, pupils, indices));
    }

    private static boolean isIn(Pool pool, School school) {
        return pool.leastPupils()
                .map(least -> pool.pupils().count(school).compareTo(Exact.of(least.value())) >= 0)
                .orElse(true);
    }

    private static Map<String, BigFraction> structural(
            Pool pool, Map<String, BigFraction> pupils, Map<String, BigFraction> indices) {
        Map<String, BigFraction> weights = new LinkedHashMap<>();
        BigFraction all = Exact.sum(pupils.values());
        pupils.keySet().forEach(id -> weights.put(id, BigFraction.ZERO));
        if (pool.structural().isPresent() && all.signum() > 0) {
            Structural structural = pool.structural().get();
            BigFraction mean = Exact.sum(pupils.entrySet().stream()
                            .map(each -> each.getValue().multiply(Named.of(indices, each.getKey()))))
                    .divide(all);
            pupils.forEach((id, number) ->
                    weights.put(id, number.multiply(structural.weight(Named.of(indices, id), mean))));
        }
        return weights;
    }

    /** The part of the pool that goes by the index, 0–1. */
    BigFraction structuralShare() {
        return pool.structural().map(each -> Exact.of(each.share().value())).orElse(BigFraction.ZERO);
    }
}
