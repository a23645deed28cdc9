package se.likvard.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.Amendment;
import se.likvard.rulebook.Amendments;
import se.likvard.rulebook.Rulebook;
import se.likvard.rulebook.Sample;
import se.likvard.rulebook.ShippedFiles;
import se.likvard.rulebook.Variants;
import se.likvard.rulebook.VariantsOfOne;

/** Shares are those of the definition, counted over every order one by one, and add up exactly. */
class AttributionTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    private static final ShippedFiles FILES = ShippedFiles.all();
    /** Of so many organisers the shares are counted in the second way, which takes long. */
    private static final int COUNTED = 12;

    private static final String REVISED = "allocation/model-not-revised/model-not-revised.drl";
    private static final String INDEX = "allocation/index-outdated/parameters.yaml";

    /** Five changes that partly do the same and partly hinder each other. */
    private static final ShippedFiles CHANGED = FILES.replacing(
                    REVISED, "yearsSinceRevision > limit.revisionYears", "yearsSinceRevision >= limit.revisionYears")
            .replacing(INDEX, "value: 2,", "value: 5,")
            .replacing("allocation/index-outdated/index-outdated.drl", "COMPULSORY", "UPPER_SECONDARY")
            .replacing("allocation/effect-not-measured/effect-not-measured.drl", "== false", "== true");

    private static List<Organiser> organisers(Rulebook rulebook) {
        return Sample.of(rulebook, each -> each.startsWith("allocation/"))
                .map(Sample::organiser)
                .toList();
    }

    @Test
    void sharesAreThoseOfEveryOrderCountedOneByOne() {
        Rulebook was = FILES.rulebook();
        Rulebook now = CHANGED.rulebook();
        Attribution attribution = Attribution.of(was, now, DAY);
        int size = attribution.parts().size();
        assertThat(size).isBetween(3, 6);
        List<Rulebook> some = some(was, now, attribution);
        Totals totals = new Totals(size);
        int shared = 0;
        for (Organiser each : organisers(was)) {
            List<Turned> turned = attribution.of(each);
            totals.add(turned);
            for (Turned one : turned) {
                assertThat(one.shares().stream().mapToLong(share -> share).sum())
                        .isEqualTo(attribution.whole());
                shared += one.shares().stream().filter(share -> share != 0).count() > 1 ? 1 : 0;
            }
            if (!turned.isEmpty() && totals.changed() <= COUNTED) {
                assertThat(turned)
                        .allSatisfy(one -> assertThat(one.shares()).isEqualTo(counted(one.aspect(), each, some)));
            }
        }
        assertThat(totals.changed()).isGreaterThan(10);
        assertThat(shared).as("things that several changes bring about").isPositive();
        totals.numbers()
                .forEach((turn, number) -> assertThat(totals.shares(turn).stream()
                                .mapToLong(share -> share)
                                .sum())
                        .isEqualTo(number * attribution.whole()));
    }

    /** The rulebooks with some of the parts, by their bits. */
    private static List<Rulebook> some(Rulebook was, Rulebook now, Attribution attribution) {
        List<List<Amendment>> parts = attribution.parts();
        Amendments amendments = Amendments.between(was, now);
        List<Rulebook> some = new ArrayList<>();
        for (int mask = 0; mask < 1 << parts.size(); mask++) {
            Set<Amendment> taken = new HashSet<>();
            BitSet.valueOf(new long[] {mask}).stream().forEach(part -> taken.addAll(parts.get(part)));
            some.add(amendments.with(taken).orElseThrow());
        }
        return some;
    }

    /** What each rulebook says by itself of a thing. */
    private static List<String> said(Aspect aspect, Organiser organiser, List<Rulebook> rulebooks) {
        return rulebooks.stream()
                .map(each -> Objects.requireNonNullElse(
                        Aspect.of(each.screen(organiser, DAY)).get(aspect), Aspect.NOTHING))
                .toList();
    }

    /** In how many orders each part is the one that brings the thing about. */
    private static List<Long> counted(Aspect aspect, Organiser organiser, List<Rulebook> some) {
        List<String> said = said(aspect, organiser, some);
        List<Boolean> reached =
                said.stream().map(said.get(said.size() - 1)::equals).toList();
        int parts = Integer.numberOfTrailingZeros(some.size());
        List<Long> counted = new ArrayList<>(Collections.nCopies(parts, 0L));
        orders(parts).forEach(order -> {
            int mask = 0;
            for (int part : order) {
                int gain = (reached.get(mask | 1 << part) ? 1 : 0) - (reached.get(mask) ? 1 : 0);
                counted.set(part, counted.get(part) + gain);
                mask |= 1 << part;
            }
        });
        return counted;
    }

    private static List<List<Integer>> orders(int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (List<Integer> order : orders(size - 1)) {
            for (int at = 0; at <= order.size(); at++) {
                List<Integer> more = new ArrayList<>(order);
                more.add(at, size - 1);
                all.add(more);
            }
        }
        return all;
    }

    @Test
    void manyRulebooksAtOnceSayOfAnOrganiserWhatTheRuleEngineSays() {
        List<Rulebook> rulebooks = List.of(FILES.rulebook(), CHANGED.rulebook());
        Variants variants = new Variants(DAY);
        for (Organiser each : organisers(rulebooks.get(0))) {
            VariantsOfOne own = variants.of(each);
            for (Rulebook rulebook : rulebooks) {
                assertThat(own.by(rulebook)).isEqualTo(rulebook.screen(each, DAY));
            }
        }
    }

    @Test
    void aRuleAndTheValueThatItNeedsAreOneChange() {
        String rule = "allocation/index-outdated";
        ShippedFiles named = FILES.with(
                        rule + "/parameters.yaml",
                        FILES.text(rule + "/parameters.yaml")
                                + FILES.text(rule + "/parameters.yaml")
                                        .replace("indexYears:", "freshYears:")
                                        .replaceAll("(?m)^#.*\\n", ""))
                .replacing("allocation/effect-not-measured/effect-not-measured.drl", "== false", "== true")
                .with(
                        rule + "/index-outdated.drl",
                        FILES.text(rule + "/index-outdated.drl").replace("limit.indexYears", "limit.freshYears"))
                .with(
                        rule + "/texts.yaml",
                        FILES.text(rule + "/texts.yaml").replace("limit.indexYears", "limit.freshYears"));
        Attribution attribution = Attribution.of(FILES.rulebook(), named.rulebook(), DAY);
        assertThat(attribution.parts())
                .anySatisfy(part ->
                        assertThat(part).extracting(Amendment::name).containsExactlyInAnyOrder(rule, "freshYears"));
        assertThat(attribution.parts()).hasSize(2);
    }

    /** Beyond ten each change is made after those before it, and gets what it gives at its own place. */
    @Test
    void ofMoreThanTenEachOutcomeGoesToTheChangeThatGaveIt() {
        ShippedFiles many = FILES.replacing(
                REVISED, "yearsSinceRevision > limit.revisionYears", "yearsSinceRevision >= limit.revisionYears");
        for (String path : FILES.files().keySet()) {
            if (path.startsWith("allocation/") && path.endsWith("/parameters.yaml")) {
                many = many.with(path, FILES.text(path).replaceAll("value: [0-9]+,", "value: 9,"));
            } else if (path.startsWith("allocation/") && path.endsWith(".drl")) {
                many = many.with(path, many.text(path).replaceFirst("== false", "== true"));
            }
        }
        Rulebook was = FILES.rulebook();
        Rulebook now = many.rulebook();
        Attribution attribution = Attribution.of(was, now, DAY);
        assertThat(attribution.parts()).hasSizeGreaterThan(10);
        assertThat(attribution.isInEveryOrder()).isFalse();
        assertThat(attribution.whole()).isEqualTo(1);
        List<Rulebook> growing = growing(was, now, attribution);
        int weighed = 0;
        for (Organiser each : organisers(was)) {
            List<Turned> turned = attribution.of(each);
            if (!turned.isEmpty() && weighed++ < COUNTED) {
                assertThat(turned)
                        .allSatisfy(one -> assertThat(one.shares()).isEqualTo(inOrder(one.aspect(), each, growing)));
            }
        }
        assertThat(weighed).isGreaterThan(10);
    }

    /** The rulebooks with no part, with the first, with the first two and so on. */
    private static List<Rulebook> growing(Rulebook was, Rulebook now, Attribution attribution) {
        Amendments amendments = Amendments.between(was, now);
        Set<Amendment> taken = new HashSet<>();
        List<Rulebook> growing = new ArrayList<>(List.of(was));
        for (List<Amendment> part : attribution.parts()) {
            taken.addAll(part);
            growing.add(amendments.with(taken).orElseThrow());
        }
        return growing;
    }

    /** What each part gives when it is made after all parts before it. */
    private static List<Long> inOrder(Aspect aspect, Organiser organiser, List<Rulebook> growing) {
        List<String> said = said(aspect, organiser, growing);
        String wanted = said.get(said.size() - 1);
        List<Long> given = new ArrayList<>();
        for (int part = 1; part < said.size(); part++) {
            given.add((said.get(part).equals(wanted) ? 1L : 0L)
                    - (said.get(part - 1).equals(wanted) ? 1L : 0L));
        }
        return given;
    }

    /** What a rule is decides too, not only its condition. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compensatory/results-falling/results-falling.drl|@kind( CONTEXT )|@kind( CONCERN )",
                "grade/overall-partly-concern/overall-partly-concern.drl|@grade( PARTLY )|@grade( LOW )",
                "recommendations/joint-programme/advice.yaml|recommendations/support-team, |''"
            })
    void anotherKindGradeOrReplacementOfTheSameConditionIsAChange(String file, String old, String now) {
        Rulebook was = FILES.rulebook();
        Rulebook changed = FILES.replacing(file, old, now).rulebook();
        String rule = file.substring(0, file.lastIndexOf('/'));
        assertThat(Amendments.between(was, changed).all())
                .extracting(Amendment::name)
                .containsExactly(rule);
    }

    @Test
    void fractionsAreInTheirLowestTerms() {
        assertThat(Share.of(3, 6)).isEqualTo("1/2");
        assertThat(Share.of(14, 6)).isEqualTo("2 1/3");
        assertThat(Share.of(-2, 6)).isEqualTo("−1/3");
        assertThat(Share.of(12, 6)).isEqualTo("2");
        Random random = new Random(3);
        for (int any = 0; any < 100; any++) {
            long share = random.nextInt(1, 500);
            String[] half = Share.of(share, 720).split("[ /]");
            if (half.length > 1) {
                BigInteger below = new BigInteger(half[half.length - 1]);
                assertThat(new BigInteger(half[half.length - 2]).gcd(below)).isEqualTo(BigInteger.ONE);
            }
        }
    }
}
