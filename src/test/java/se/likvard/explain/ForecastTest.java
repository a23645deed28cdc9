package se.likvard.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.likvard.assessment.Grade;
import se.likvard.dialect.Fact;
import se.likvard.explain.Forecast.Chance;
import se.likvard.reasoning.Formula;

/** What an assessment may come to say, against brute force: every completion of small random facts, all stages by the definition. */
class ForecastTest {

    /** More completions than that are not gone through. */
    private static final int MOST = 400;

    @Test
    void saysWhatSomeCompletionSays() {
        assertThat(sameForecasts(0, 1_500)).isGreaterThan(300);
    }

    @Test
    @Tag("slow")
    void saysWhatSomeCompletionSaysOfManyRulebooks() {
        assertThat(sameForecasts(2_000, 60_000)).isGreaterThan(10_000);
    }

    private static int sameForecasts(int from, int to) {
        int asked = 0;
        for (int seed = from; seed < to; seed++) {
            RandomBooks.Book book = RandomBooks.book(seed);
            Optional<List<List<Fact>>> completions = book.completions(MOST);
            if (completions.isPresent() && completions.get().size() > 1) {
                asked++;
                sameForecast(book, completions.get(), "seed " + seed);
            }
        }
        return asked;
    }

    /** Every grade of every scope, and every recommendation given or not; an area in which nothing can apply is no scope. */
    private static Stream<Claim> everything(RandomBooks.Book book) {
        Stream<Claim> grades = Stream.of("", "TEACHING")
                .flatMap(scope -> Stream.concat(
                                Stream.of(Optional.<Grade>empty()),
                                Stream.of(Grade.values()).map(Optional::of))
                        .map(grade -> new Claim.Graded(scope, grade)));
        Stream<Claim> advice = book.course()
                .rules()
                .filter(Staged::isAdvice)
                .flatMap(rule -> book.facts().stream()
                        .filter(fact -> fact.type().equals(rule.subjectType()))
                        .flatMap(fact -> Stream.of(true, false)
                                .map(given -> new Claim.Advised(rule.name(), fact.key(), given))));
        Claim nowhere = new Claim.Graded("TEACHING", Optional.empty());
        return Stream.concat(grades, advice).filter(each -> !each.equals(nowhere));
    }

    private static void sameForecast(RandomBooks.Book book, List<List<Fact>> completions, String about) {
        Course course = book.course();
        Map<Claim, Formula> claims = course.claims(book.named());
        Map<Claim, Chance> chances = Forecast.of(
                course, claims, world -> new Forecast.Completed(Optional.of(book.replay(world.facts())), List.of()));
        List<Replay> replays = completions.stream().map(book::replay).toList();
        Map<Claim, Chance> expected = new LinkedHashMap<>();
        claims.keySet()
                .forEach(claim -> expected.put(
                        claim, replays.stream().anyMatch(each -> each.says(claim)) ? Chance.SHOWN : Chance.IMPOSSIBLE));
        assertThat(chances).as("%s %s", about, book).isEqualTo(expected);
        assertThat(everything(book).filter(each -> replays.stream().anyMatch(replay -> replay.says(each))))
                .as("%s %s", about, book)
                .isSubsetOf(claims.keySet());
    }
}
