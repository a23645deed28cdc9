package se.likvard.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Worlds;
import se.likvard.rulebook.RandomRules;
import se.likvard.value.Figure;
import se.likvard.value.Gap;
import se.likvard.value.Reason;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * What is enough for any of some ways that share what they are about, against one search over all: schools that are enough if
 * they are there and flagged and no effort has their colour, while every effort could have any.
 */
class RivalsTest {

    private static final int SEEDS = 500;
    private static final int MOST_TIES = 50;
    private static final List<String> COLOURS = List.of("RED", "GREEN", "BLUE");

    private final List<Formula> conditions = new ArrayList<>();
    private Worlds worlds = worlds(List.of());

    @Test
    void rivalsAreSettledAsOneSearchOverAllSettlesThem() {
        int apart = 0;
        int enough = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Formula> ways = ways(new Random(seed));
            Formula any = worlds.any(ways);
            Optional<Sufficing.Smallest> found = new Sufficing(worlds, conditions, MOST_TIES).of(any);
            Optional<SmallestSets.Found> whole =
                    SmallestSets.of(worlds.where(worlds.not(any), conditions), conditions.size(), MOST_TIES);
            assertThat(whole.map(SmallestSets.Found::smallest).orElse(true)).isTrue();
            assertThat(found)
                    .as("seed %d", seed)
                    .isEqualTo(whole.map(each -> new Sufficing.Smallest(
                            each.sets().get(0), each.sets().size(), true)));
            apart += areApart(ways) ? 1 : 0;
            enough += found.isPresent() ? 1 : 0;
        }
        assertThat(apart).isBetween(SEEDS / 10, SEEDS * 9 / 10);
        assertThat(enough).isBetween(SEEDS / 10, SEEDS * 9 / 10);
    }

    private boolean areApart(List<Formula> ways) {
        List<int[]> tied = conditions.stream().map(Formula::spoken).toList();
        Sufficing sufficing = new Sufficing(worlds, conditions, MOST_TIES);
        return new Rivals(worlds, ways, tied, sufficing::of).areApart(ways);
    }

    /** When a school is enough, for each; what is so of schools and efforts become the conditions. */
    private List<Formula> ways(Random random) {
        int schools = 2 + random.nextInt(2);
        int efforts = 1 + random.nextInt(3);
        worlds = worlds(IntStream.range(0, schools + efforts + 2)
                .mapToObj(RivalsTest::open)
                .toList());
        conditions.clear();
        List<Formula> ways = new ArrayList<>();
        for (int school = 0; school < schools; school++) {
            List<Formula> own = new ArrayList<>(List.of(worlds.there(key(school))));
            if (random.nextInt(3) > 0) {
                own.add(is(school, "flag", true));
            }
            own.forEach(each -> hold(each, random));
            String colour = COLOURS.get(school);
            IntStream.range(schools, schools + efforts + 2)
                    .forEach(effort -> own.add(worlds.not(worlds.all(List.of(
                            worlds.there(key(effort)), is(effort, "colour", colour), is(effort, "flag", true))))));
            ways.add(worlds.all(own));
        }
        for (int effort = schools; effort < schools + efforts; effort++) {
            hold(is(effort, "colour", COLOURS.get(random.nextInt(COLOURS.size()))), random);
            hold(is(effort, "flag", random.nextInt(3) == 0), random);
        }
        int last = schools + efforts;
        hold(worlds.all(List.of(worlds.not(worlds.there(key(last))), worlds.not(worlds.there(key(last + 1))))), random);
        return ways;
    }

    private void hold(Formula formula, Random random) {
        if (random.nextInt(10) > 0) {
            conditions.add(formula);
        }
    }

    private Formula is(int thing, String field, Object value) {
        return worlds.holds(
                key(thing), field, each -> each.exact().map(Object::toString).equals(Optional.of(value.toString())));
    }

    private static Worlds worlds(List<Fact> facts) {
        return new Worlds(
                RandomRules.vocabulary(), List.of(), any -> BigDecimal.ONE, facts, (type, field) -> Optional.empty());
    }

    private static String key(int thing) {
        return "things[" + thing + "]";
    }

    /** A fact that may be there, of which nothing is known. */
    private static Fact open(int thing) {
        Map<String, Figure> fields = new LinkedHashMap<>();
        for (String field : List.of("flag", "colour")) {
            fields.put(field, Figure.given(key(thing) + "." + field, Value.unknown(Reason.NOT_REPORTED)));
        }
        String type = RandomRules.vocabulary().types().get(0).name();
        List<Gap> absence = List.of(new Gap(key(thing), Reason.NOT_REPORTED));
        return new Fact(type, key(thing), key(thing), new Words("", ""), Presence.POSSIBLE, absence, fields);
    }
}
