package se.likvard.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.organiser.RandomOrganisers;

/** What nobody has written in says what it said. */
class FormRoundTripTest {

    static List<Path> fixtures() {
        return Given.fixtures();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aFormOfAFixtureGivesTheFixtureBack(Path fixture) {
        Organiser organiser = Organisers.read(fixture);
        for (Locale language : List.of(Given.SWEDISH, Locale.ENGLISH)) {
            unchanged(organiser, OrganiserForm.all(organiser, Given.RULES, Given.DAY, language));
        }
        unchanged(
                organiser,
                OrganiserForm.open(organiser, Given.RULES.assess(organiser, Given.DAY), Given.RULES, Given.SWEDISH));
    }

    @Test
    void aFormOfAnyOrganiserGivesItBack() {
        RandomOrganisers organisers = new RandomOrganisers(
                RandomGeneratorFactory.of("L64X128MixRandom").create(20251101));
        for (int count = 0; count < 60; count++) {
            Organiser organiser = organisers.next();
            Locale language = count % 2 == 0 ? Given.SWEDISH : Locale.ENGLISH;
            unchanged(organiser, OrganiserForm.all(organiser, Given.RULES, Given.DAY, language));
        }
    }

    @Test
    void theSameFormIsTheSameBytes() {
        assertThat(OrganiserForm.all(Given.ORGANISER, Given.RULES, Given.DAY, Given.SWEDISH))
                .isEqualTo(OrganiserForm.all(Given.ORGANISER, Given.RULES, Given.DAY, Given.SWEDISH));
    }

    private static void unchanged(Organiser organiser, byte[] form) {
        ReadForm read = OrganiserForm.read(form, Given.RULES);
        assertThat(read.changes()).isEmpty();
        assertThat(read.organiser()).isEqualTo(organiser);
        assertThat(Organisers.write(read.organiser()).toString())
                .isEqualTo(Organisers.write(organiser).toString());
    }
}
