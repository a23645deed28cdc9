package se.likvard.allocation.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * Expected against actual numbers by tenths of the pupils, from the least to the greatest expected share (Hosmer and
 * Lemeshow). Rows with the same share are never parted, so there may be fewer groups than ten.
 *
 * @param discrimination of individual data, the chance that of two pupils the one whom the event is of was expected more
 *     likely (the area under the ROC curve), 0–1
 */
public record Calibration(List<Group> groups, OptionalDouble discrimination) {

    private static final int TENTHS = 10;

    /** Pupils of about the same expected share. */
    public record Group(int pupils, int events, double expected) {

        private double chiSquare() {
            double excess = events - expected;
            return excess * excess / (expected * (1 - expected / pupils));
        }

        private Group with(Group other) {
            return new Group(pupils + other.pupils, events + other.events, expected + other.expected);
        }
    }

    /**
     * Hosmer's and Lemeshow's test.
     *
     * @param p the chance of differences as large if the model is right, 0–1
     */
    public record Test(double chiSquare, int freedom, double p) {}

    static Calibration of(List<Cell> cells, double[] logOdds) {
        List<Group> alike = alike(cells, logOdds);
        boolean individual = cells.stream().allMatch(each -> each.pupils() == 1);
        return new Calibration(
                tenths(alike), individual ? OptionalDouble.of(discrimination(alike)) : OptionalDouble.empty());
    }

    /** The cells by their share, those of the same one together. */
    private static List<Group> alike(List<Cell> cells, double[] logOdds) {
        List<Integer> order = IntStream.range(0, cells.size())
                .boxed()
                .sorted(Comparator.comparing(each -> logOdds[each]))
                .toList();
        List<Group> groups = new ArrayList<>();
        double last = Double.NaN;
        for (int row : order) {
            Cell cell = cells.get(row);
            Group group = new Group(cell.pupils(), cell.events(), cell.pupils() * Logistic.share(logOdds[row]));
            add(groups, group, logOdds[row] == last);
            last = logOdds[row];
        }
        return groups;
    }

    private static void add(List<Group> groups, Group group, boolean toLast) {
        if (toLast) {
            int last = groups.size() - 1;
            groups.set(last, groups.get(last).with(group));
        } else {
            groups.add(group);
        }
    }

    /** Whose middle pupil is in the same tenth of all. */
    private static List<Group> tenths(List<Group> alike) {
        long all = alike.stream().mapToLong(Group::pupils).sum();
        List<Group> tenths = new ArrayList<>();
        long before = 0;
        long last = -1;
        for (Group each : alike) {
            long tenth = TENTHS * (2 * before + each.pupils()) / (2 * all);
            add(tenths, each, tenth == last);
            before += each.pupils();
            last = tenth;
        }
        return List.copyOf(tenths);
    }

    private static double discrimination(List<Group> alike) {
        double pairs = 0;
        double without = 0;
        double with = 0;
        for (Group each : alike) {
            double others = each.pupils() - each.events();
            pairs += each.events() * (without + others / 2);
            without += others;
            with += each.events();
        }
        return pairs / (with * without);
    }

    /** The test; empty with fewer than three groups. */
    public Optional<Test> test() {
        int freedom = groups.size() - 2;
        if (freedom < 1) {
            return Optional.empty();
        }
        double chiSquare = groups.stream().mapToDouble(Group::chiSquare).sum();
        double p = 1 - new ChiSquaredDistribution(freedom).cumulativeProbability(chiSquare);
        return Optional.of(new Test(chiSquare, freedom, p));
    }
}
