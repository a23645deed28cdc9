package se.likvard.source.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.organiser.RandomOrganisers;
import se.likvard.value.Problem;

/** Two accounts of one organiser as one. */
class JoinedTest {

    private static final Precedence PRECEDENCE = PrecedenceFile.standard();

    private static Organiser join(Organiser one, Organiser other) {
        return Joined.of(one, other, PRECEDENCE, new ArrayList<>());
    }

    private static Organiser read(String more) {
        String json = "{'registrationNumber':'2120009001','name':'Granby','organiserType':'MUNICIPAL'%s}"
                .formatted(more.isEmpty() ? "" : "," + more)
                .replace('\'', '"');
        return Organisers.read("x", json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void joiningTheSameAgainChangesNothingAndGroupingPlaysNoPart() {
        RandomOrganisers organisers = new RandomOrganisers(new Random(11));
        for (int round = 0; round < 300; round++) {
            Organiser one = organisers.next();
            Organiser two = organisers.next();
            Organiser three = organisers.next();
            assertThat(join(one, one)).isEqualTo(one);
            assertThat(join(join(one, two), three)).isEqualTo(join(one, join(two, three)));
            assertThat(join(join(one, two), two)).isEqualTo(join(one, two));
            assertThat(join(one, join(one, two))).isEqualTo(join(one, two));
        }
    }

    @Test
    void whatEitherKnowsIsKnown() {
        Organiser joined = join(
                read("'alternativeCompensation':true,'routines':{'atLeast':[{'id':'a'}]}"),
                read("'municipalityCode':'0901','routines':[{'id':'b','area':'TEACHING'}]"));
        assertThat(joined)
                .isEqualTo(read("'alternativeCompensation':true,'municipalityCode':'0901',"
                        + "'routines':{'atLeast':[{'id':'a'},{'id':'b','area':'TEACHING'}]}"));
    }

    @Test
    void aListIsWholeOnlyIfOneSaysSoAndTheOtherKnowsOfNoMore() {
        assertThat(join(read("'routines':{'atLeast':[{'id':'a'}]}"), read("'routines':[{'id':'a'},{'id':'b'}]")))
                .isEqualTo(read("'routines':[{'id':'a'},{'id':'b'}]"));
    }

    @Test
    void aCorrectedPublicationTakesThePlaceOfWhatItCorrects() {
        String figure = "'municipalityCode':{'value':'%s','source':'Kolada','observed':'2025-01-01'}";
        Organiser joined = join(read(figure.formatted("0902")), read(figure.formatted("0901")));
        assertThat(joined.municipalityCode().exact()).contains("0902");
    }

    @Test
    void aNameInCapitalsGivesWay() {
        Organiser shouted = Organisers.read(
                "x",
                "{\"registrationNumber\":\"2120009001\",\"name\":\"GRANBY\",\"organiserType\":\"MUNICIPAL\"}"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(join(shouted, read("")).name()).isEqualTo("Granby");
        assertThat(join(read(""), shouted).name()).isEqualTo("Granby");
    }

    @Test
    void whatIsToldOtherwiseIsAProblemThatSaysWhichIsTaken() {
        List<Problem> problems = new ArrayList<>();
        Organiser joined = Joined.of(
                read("'municipalityCode':'0901'"),
                read("'municipalityCode':{'value':'0902','source':'Kolada'}"),
                PRECEDENCE,
                problems);
        assertThat(joined.municipalityCode().exact()).contains("0902");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo("2120009001.municipalityCode");
            assertThat(problem.what().sv()).isEqualTo("0901 gäller inte; det gör 0902");
        });
    }
}
