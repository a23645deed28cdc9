package se.likvard.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Allotment.Part;

/**
 * How much a model moves. The two shares are often mistaken for each other: a tenth of a budget that goes by the index
 * moves far less than a tenth of it.
 *
 * @param weightedShare the part of the budget that goes by the index, 0–1
 * @param movedShare the part that ends elsewhere than if the same money had gone by pupil numbers alone, 0–1
 * @param ranges what a pupil of the least and the most burdened school gets; empty when the model goes by no index
 */
public record Measures(BigFraction weightedShare, BigFraction movedShare, List<Range> ranges) {

    /**
     * Gross kronor per pupil of one pool, over the schools with the lowest and those with the highest index.
     *
     * @param least per pupil at the lowest index
     * @param most per pupil at the highest index
     */
    public record Range(
            Pool pool, BigFraction lowestIndex, BigFraction least, BigFraction highestIndex, BigFraction most) {}

    static Measures of(Allocation allocation) {
        BigFraction budget = Exact.of(allocation.budget());
        List<Allotment> schools = allocation.schools();
        BigFraction structural = Exact.sum(schools.stream()
                .flatMap(each -> each.parts().stream())
                .map(each -> each.structural().exact()));
        List<BigFraction> moved =
                new ArrayList<>(schools.stream().map(each -> BigFraction.ZERO).toList());
        List<Range> ranges = new ArrayList<>();
        for (int pool = 0; pool < allocation.version().pools().size(); pool++) {
            int position = pool;
            List<Part> parts =
                    schools.stream().map(each -> each.parts().get(position)).toList();
            add(moved, parts);
            range(schools, position).ifPresent(ranges::add);
        }
        BigFraction differences = Exact.sum(moved.stream().map(BigFraction::abs));
        return new Measures(structural.divide(budget), differences.divide(2).divide(budget), List.copyOf(ranges));
    }

    /** Adds what the index gives each school above what its pupil number would. */
    private static void add(List<BigFraction> moved, List<Part> parts) {
        BigFraction pupils = Exact.sum(parts.stream().map(Part::pupils));
        BigFraction money =
                Exact.sum(parts.stream().map(each -> each.structural().exact()));
        if (pupils.signum() == 0) {
            return;
        }
        BigFraction perPupil = money.divide(pupils);
        IntStream.range(0, parts.size()).forEach(school -> {
            Part part = parts.get(school);
            BigFraction by = part.structural().exact().subtract(part.pupils().multiply(perPupil));
            moved.set(school, moved.get(school).add(by));
        });
    }

    private static Optional<Range> range(List<Allotment> schools, int pool) {
        List<Allotment> in = schools.stream()
                .filter(each -> each.parts().get(pool).pupils().signum() > 0)
                .filter(each -> each.index().isPresent())
                .toList();
        Comparator<Allotment> byIndex = Comparator.comparing(Measures::index);
        if (in.isEmpty()) {
            return Optional.empty();
        }
        BigFraction lowest = index(in.stream().min(byIndex).orElseThrow());
        BigFraction highest = index(in.stream().max(byIndex).orElseThrow());
        return Optional.of(new Range(
                in.get(0).parts().get(pool).pool(),
                lowest,
                perPupil(in, pool, lowest),
                highest,
                perPupil(in, pool, highest)));
    }

    private static BigFraction index(Allotment school) {
        return school.index().orElseThrow();
    }

    private static BigFraction perPupil(List<Allotment> schools, int pool, BigFraction index) {
        List<Part> parts = schools.stream()
                .filter(each -> index(each).compareTo(index) == 0)
                .map(each -> each.parts().get(pool))
                .toList();
        return Exact.sum(parts.stream().map(each -> each.amount().exact()))
                .divide(Exact.sum(parts.stream().map(Part::pupils)));
    }
}
