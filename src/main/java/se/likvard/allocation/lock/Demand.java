package se.likvard.allocation.lock;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Allocation;
import se.likvard.allocation.Allotment;
import se.likvard.allocation.Exact;
import se.likvard.value.Numeral;
import se.likvard.value.Phrase;
import se.likvard.value.Unit;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * Something that is demanded of an allocation. Pupils are those of the model's first pool. It is met when nothing is lacking; what is left over, in kronor, changes in
 * proportion to every linear number of the model.
 */
public sealed interface Demand {

    /** What is demanded, as a sentence without its end. */
    Words words();

    /**
     * What is left over to each thing that must hold, by what it concerns; below zero where it does not hold.
     *
     * @param tried the allocation that it is asked of
     * @param today what the same schools get by the model as it is, in the same order
     */
    List<Margin> margins(Allocation tried, Allocation today);

    /**
     * What is left over.
     *
     * @param about a school, or what it is about
     * @param kronor exactly
     */
    record Margin(Words about, BigFraction kronor) {}

    /**
     * No school gets less than today by more than a share.
     *
     * @param most 0–1
     */
    record NoSchoolLoses(BigDecimal most) implements Demand {

        @Override
        public Words words() {
            Words share = Phrase.of(Value.of(most), Unit.SHARE);
            return new Words(
                    "ingen skola förlorar mer än " + share.sv() + " mot i dag",
                    "no school loses more than " + share.en() + " against today");
        }

        @Override
        public List<Margin> margins(Allocation tried, Allocation today) {
            BigFraction kept = Exact.of(BigDecimal.ONE.subtract(most));
            return IntStream.range(0, tried.schools().size())
                    .mapToObj(row -> school(
                            tried.schools().get(row),
                            net(tried.schools().get(row))
                                    .subtract(net(today.schools().get(row)).multiply(kept))))
                    .toList();
        }
    }

    /**
     * The fifth of the schools with the highest index gets more per pupil than the others.
     *
     * @param least how much more, as a share of what the others get per pupil
     */
    record MostBurdenedFifth(BigDecimal least) implements Demand {

        private static final int PARTS = 5;

        @Override
        public Words words() {
            Words share = Phrase.of(Value.of(least), Unit.SHARE);
            return new Words(
                    "den femtedel av skolorna som har högst index får minst " + share.sv()
                            + " mer per elev än de övriga, brutto",
                    "the fifth of the schools with the highest index gets at least " + share.en()
                            + " more per pupil than the others, gross");
        }

        @Override
        public List<Margin> margins(Allocation tried, Allocation today) {
            List<Allotment> byIndex = tried.schools().stream()
                    .sorted(Comparator.comparing(
                                    (Allotment each) -> each.index().orElseThrow())
                            .reversed()
                            .thenComparing(each -> each.school().id()))
                    .toList();
            int fifth = (byIndex.size() + PARTS - 1) / PARTS;
            List<Allotment> most = byIndex.subList(0, fifth);
            List<Allotment> others = byIndex.subList(fifth, byIndex.size());
            BigFraction pupils = sum(most, Allotment::pupils);
            BigFraction otherPupils = sum(others, Allotment::pupils);
            if (pupils.signum() == 0 || otherPupils.signum() == 0) {
                return List.of();
            }
            BigFraction wanted = sum(others, Demand::gross)
                    .divide(otherPupils)
                    .multiply(Exact.of(least.add(BigDecimal.ONE)))
                    .multiply(pupils);
            return List.of(new Margin(
                    new Words("femtedelen med högst index", "the fifth with the highest index"),
                    sum(most, Demand::gross).subtract(wanted)));
        }
    }

    /** No school gets less than so many kronor per pupil. */
    record LeastPerPupil(BigDecimal kronor) implements Demand {

        @Override
        public Words words() {
            Words amount = Numeral.of(kronor);
            return new Words(
                    "minst %s kr per elev, brutto".formatted(amount.sv()),
                    "at least SEK %s per pupil, gross".formatted(amount.en()));
        }

        @Override
        public List<Margin> margins(Allocation tried, Allocation today) {
            return tried.schools().stream()
                    .filter(each -> each.pupils().signum() > 0)
                    .map(each -> school(each, gross(each).subtract(each.pupils().multiply(Exact.of(kronor)))))
                    .toList();
        }
    }

    /** No school gets less than so many kronor. */
    record LeastPerSchool(BigDecimal kronor) implements Demand {

        @Override
        public Words words() {
            Words amount = Numeral.of(kronor);
            return new Words(
                    "minst %s kr per skola, brutto".formatted(amount.sv()),
                    "at least SEK %s per school, gross".formatted(amount.en()));
        }

        @Override
        public List<Margin> margins(Allocation tried, Allocation today) {
            return tried.schools().stream()
                    .map(each -> school(each, gross(each).subtract(Exact.of(kronor))))
                    .toList();
        }
    }

    /** All schools together are paid a sum between two. */
    record Total(BigDecimal from, BigDecimal to) implements Demand {

        @Override
        public Words words() {
            Words least = Numeral.of(from);
            Words most = Numeral.of(to);
            return new Words(
                    "summan att betala ligger mellan %s och %s kr".formatted(least.sv(), most.sv()),
                    "the sum to pay lies between SEK %s and %s".formatted(least.en(), most.en()));
        }

        @Override
        public List<Margin> margins(Allocation tried, Allocation today) {
            BigFraction paid = sum(tried.schools(), Demand::net);
            return List.of(
                    new Margin(
                            new Words("över den lägsta summan", "above the least sum"), paid.subtract(Exact.of(from))),
                    new Margin(
                            new Words("under den högsta summan", "below the greatest sum"),
                            Exact.of(to).subtract(paid)));
        }
    }

    private static Margin school(Allotment school, BigFraction kronor) {
        String id = school.school().id();
        return new Margin(new Words(id, id), kronor);
    }

    /** What it is paid, with the deductions and supplements of its organiser type. */
    private static BigFraction net(Allotment school) {
        return school.net().exact();
    }

    /** On the same terms for every organiser. */
    private static BigFraction gross(Allotment school) {
        return school.gross().exact();
    }

    private static BigFraction sum(List<Allotment> schools, Function<Allotment, BigFraction> of) {
        return Exact.sum(schools.stream().map(of));
    }
}
