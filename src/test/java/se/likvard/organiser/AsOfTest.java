package se.likvard.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.value.Listed;
import se.likvard.value.None;
import se.likvard.value.Reason;
import se.likvard.value.Value;

class AsOfTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final Value<LocalDate> NOT_YET = Value.unknown(Reason.NOT_YET_OBSERVED);

    private static Organiser cut(String json) {
        return AsOf.cut(Given.read(json), DAY);
    }

    private static Value<LocalDate> lastCycle(String date) {
        return cut(Given.organiser("'qualityWork':{'lastCycle':" + date + "}"))
                .qualityWork()
                .lastCycle();
    }

    private static List<Intervention> interventions(String more) {
        return cut(Given.organiser("'interventions':[{'id':'1'," + more + "}]"))
                .interventions()
                .items();
    }

    @Test
    void whatIsObservedOnTheDayIsSeenAndADayLaterNot() {
        String flag = "'alternativeCompensation':{'value':true,'observed':'%s'}";
        assertThat(cut(Given.organiser(flag.formatted("2025-03-01")))
                        .alternativeCompensation()
                        .exact())
                .contains(true);
        assertThat(cut(Given.organiser(flag.formatted("2025-03-02"))).alternativeCompensation())
                .isEqualTo(Value.unknown(Reason.NOT_YET_OBSERVED));
    }

    @Test
    void noneThatIsObservedLaterIsNotSeenEither() {
        assertThat(lastCycle("{'none':true,'observed':'2025-03-01'}")).isInstanceOf(None.class);
        assertThat(lastCycle("{'none':true,'observed':'2025-03-02'}")).isEqualTo(NOT_YET);
    }

    @Test
    void aPlainDateAfterTheDayIsNotYetObserved() {
        assertThat(lastCycle("'2025-03-01'")).isEqualTo(Value.of(DAY));
        assertThat(lastCycle("'2025-03-02'")).isEqualTo(NOT_YET);
        assertThat(lastCycle("'2026'")).isEqualTo(NOT_YET);
        assertThat(lastCycle("{'none':true}")).isEqualTo(Value.none());
    }

    @Test
    void aPlainDateThatMayLieAheadIsAtTheLatestTheDay() {
        assertThat(lastCycle("'2025'")).isEqualTo(Value.between(LocalDate.of(2025, 1, 1), DAY));
        assertThat(lastCycle("{'from':'2025-03-01','to':'2025-03-02'}")).isEqualTo(Value.of(DAY));
        assertThat(lastCycle("{'from':'2025-02-01','to':'2025-03-01'}"))
                .isEqualTo(Value.between(LocalDate.of(2025, 2, 1), DAY));
    }

    @Test
    void aRecordIsThereFromTheDayItBegins() {
        assertThat(interventions("'started':'2025-03-01'")).hasSize(1);
        assertThat(interventions("'started':'2025-03-02'")).isEmpty();
        assertThat(interventions("'started':{'from':'2025-03-02','to':'2025-04-01'}"))
                .isEmpty();
        assertThat(interventions("'area':'TEACHING'")).hasSize(1);
        assertThat(interventions("'started':{'none':true}")).hasSize(1);
    }

    @Test
    void aRecordThatMayHaveBegunStaysAndSaysSo() {
        Intervention maybe = interventions("'started':{'from':'2025-03-01','to':'2025-03-02'}")
                .get(0);
        assertThat(maybe.started()).isEqualTo(Value.between(DAY, DAY.plusDays(1)));
        assertThat(AsOf.beganForSure(maybe, DAY)).isFalse();
        assertThat(AsOf.beganForSure(maybe, DAY.plusDays(1))).isTrue();
    }

    @Test
    void aBeginningNobodyToldCountsAsBegun() {
        assertThat(AsOf.beganForSure(interventions("'area':'TEACHING'").get(0), DAY))
                .isTrue();
        assertThat(AsOf.beganForSure(cut(Given.organiser("")).qualityWork(), DAY))
                .isTrue();
    }

    @Test
    void aListThatIsCutEmptyIsStillGiven() {
        Organiser organiser = cut(Given.organiser("'routines':[{'id':'1','adopted':'2026'}]"));
        assertThat(organiser.routines()).isEqualTo(Listed.of(List.of()));
        assertThat(organiser.deficiencies()).isEqualTo(Listed.unknown());
    }

    @Test
    void anEndAfterTheDayHasNotHappened() {
        String running = "'started':'2024','ended':";
        assertThat(interventions(running + "'2025-03-01'").get(0).ended()).isEqualTo(Value.of(DAY));
        assertThat(interventions(running + "'2025-03-02'").get(0).ended()).isEqualTo(Value.none());
        assertThat(interventions(running + "'2025'").get(0).ended()).isEqualTo(NOT_YET);
        assertThat(interventions(running + "{'from':'2025-01-01','to':'2025-03-01'}")
                        .get(0)
                        .ended())
                .isEqualTo(Value.between(LocalDate.of(2025, 1, 1), DAY));
    }

    @Test
    void aPlannedEndStays() {
        assertThat(interventions("'plannedEnd':'2027-06-30'").get(0).plannedEnd())
                .isEqualTo(Value.of(LocalDate.of(2027, 6, 30)));
        assertThat(interventions("'plannedEnd':{'value':'2027-06-30','observed':'2025-03-02'}")
                        .get(0)
                        .plannedEnd())
                .isEqualTo(NOT_YET);
    }

    @Test
    void readingsInsideAnInterventionAreCutToo() {
        List<Intervention> seen =
                interventions("'readings':[{'id':'1','made':'2025-03-01'},{'id':'2','made':'2025-03-02'}]");
        assertThat(seen.get(0).readings().items()).extracting(Reading::id).containsExactly("1");
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, 0, 0", "2024-07-01, 1, 1"})
    void aSchoolYearIsThereFromTheFirstOfJulyBeforeIt(LocalDate day, int years, int municipalityYears) {
        String json = Given.unit("'schoolYears':[{'schoolYear':2025,'pupils':400}]")
                .replaceAll("}$", ",'municipalityYears':[{'schoolYear':2025}]}");
        Organiser seen = AsOf.cut(Given.read(json), day);
        assertThat(seen.schoolUnits().items().get(0).schoolYears().items()).hasSize(years);
        assertThat(seen.municipalityYears().items()).hasSize(municipalityYears);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, false", "2025-07-01, true"})
    void aSpringResultIsSeenWhenTheSchoolYearIsOver(LocalDate day, boolean seen) {
        String json = Given.unit("'schoolYears':[{'schoolYear':2025,'pupils':400,'meritValue':221}]")
                .replaceAll(
                        "}$",
                        ",'municipalityYears':[{'schoolYear':2025,'units':"
                                + "[{'schoolUnitCode':'10000001','meritValue':221}]}]}");
        Organiser cut = AsOf.cut(Given.read(json), day);
        SchoolYear year = cut.schoolUnits().items().get(0).schoolYears().items().get(0);
        assertThat(year.meritValue().exact().isPresent()).isEqualTo(seen);
        assertThat(year.pupils().exact()).isPresent();
        MunicipalityUnit unit =
                cut.municipalityYears().items().get(0).units().items().get(0);
        assertThat(unit.meritValue().exact().isPresent()).isEqualTo(seen);
        assertThat(unit.meritValue().equals(Value.unknown(Reason.NOT_YET_OBSERVED)))
                .isEqualTo(!seen);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-01, 2025-02-28, false", "2025-03-01, 2025-03-01, true", "2025-08-01, 2025-07-31, false"})
    void aSpringResultWithADayOfItsOwnGoesByThatDay(LocalDate observed, LocalDate day, boolean seen) {
        String json =
                Given.unit("'schoolYears':[{'schoolYear':2025,'safety':{'value':7.1,'observed':'" + observed + "'}}]");
        SchoolYear year = AsOf.cut(Given.read(json), day)
                .schoolUnits()
                .items()
                .get(0)
                .schoolYears()
                .items()
                .get(0);
        assertThat(year.safety().exact().isPresent()).isEqualTo(seen);
    }

    @Test
    void cuttingAgainOnTheSameDayChangesNothingAndAtTheEndOfTimeNothingAtAll() {
        RandomOrganisers organisers = new RandomOrganisers(new Random(3));
        int changed = 0;
        for (int count = 0; count < 300; count++) {
            Organiser organiser = organisers.next();
            Organiser cut = AsOf.cut(organiser, LocalDate.of(2020, 1, 1));
            changed += cut.equals(organiser) ? 0 : 1;
            assertThat(AsOf.cut(cut, LocalDate.of(2020, 1, 1))).isEqualTo(cut);
            assertThat(AsOf.cut(organiser, LocalDate.of(2100, 1, 1))).isEqualTo(organiser);
        }
        assertThat(changed).isGreaterThan(250);
    }
}
