package se.likvard.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.Area;
import se.likvard.organiser.Organiser;

/** What recurs over organisers. */
class RecurringTest {

    private static final String START = "2022-08-15";

    @Test
    void overOrganisersAKindThatHoldsIsToldApartFromOneThatDoesNot() {
        Effects effects = Told.effects(organisers().toArray(Organiser[]::new));
        KindEffect calm = kind(effects, Area.STUDY_CALM);
        assertThat(calm.mean().conclusion()).isEqualTo(Conclusion.ABOVE);
        assertThat(calm.organisers()).isEqualTo(4);
        assertThat(calm.lower()).isEqualTo((int) effects.efforts().stream()
                .filter(each -> each.kind().filter(Area.STUDY_CALM::equals).isPresent())
                .flatMap(each -> each.contrast().stream())
                .filter(each -> each.treatedBefore() < each.comparisonBefore())
                .count());
        assertThat(calm.mean().inference().orElseThrow().low()).isLessThan(20);
        assertThat(calm.mean().inference().orElseThrow().high()).isGreaterThan(20);
        assertThat(kind(effects, Area.TEACHING).mean().conclusion()).isEqualTo(Conclusion.AROUND);
        assertThat(calm.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(4);
    }

    @Test
    void theOrderOfOrganisersChangesNothingAndNoneMayCountTwice() {
        List<Organiser> organisers = organisers();
        Organiser[] turned = IntStream.range(0, organisers.size())
                .mapToObj(i -> organisers.get(organisers.size() - 1 - i))
                .toArray(Organiser[]::new);
        assertThat(EffectJson.of(Told.effects(turned)))
                .isEqualTo(EffectJson.of(Told.effects(organisers.toArray(Organiser[]::new))));
        assertThatThrownBy(() -> Told.effects(organisers.get(0), organisers.get(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onFewDataItIsTooFewToTell() {
        Effects effects = Told.effects(new Told(1)
                .school(200, 280)
                .school(220, 220)
                .school(230, 229)
                .effort("TEACHING", START, 1)
                .read());
        assertThat(kind(effects, Area.TEACHING).mean().conclusion()).isEqualTo(Conclusion.TOO_FEW);
        assertThat(EffectText.of(effects, Locale.ENGLISH))
                .contains("Holds: worth sharing\n--------------------\nNothing.")
                .contains("so few can never give p below 33.3%");
    }

    /** Four with an effort for study calm that gives 20 points, and one for teaching that gives nothing. */
    private static List<Organiser> organisers() {
        Random random = new Random(42);
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> {
                    Told told = new Told(number);
                    for (int school = 1; school <= 9; school++) {
                        double before = 220 + random.nextInt(20);
                        told.school(before, before + random.nextInt(7) - 3 + (school == 1 ? 20 : 0));
                    }
                    return told.effort("STUDY_CALM", START, 1)
                            .effort("TEACHING", START, 2)
                            .read();
                })
                .toList();
    }

    private static KindEffect kind(Effects effects, Area kind) {
        return effects.kinds().stream()
                .filter(each -> each.kind() == kind && each.measured() == Measured.MERIT_VALUE)
                .findFirst()
                .orElseThrow();
    }
}
