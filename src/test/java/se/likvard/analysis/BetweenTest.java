package se.likvard.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.likvard.analysis.Fault.Weight;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Verdict;
import se.likvard.organiser.Organisers;
import se.likvard.rulebook.Memory;
import se.likvard.rulebook.ShippedFiles;

/** Gaps planted between the bands of a scale. */
class BetweenTest {

    private static final ShippedFiles FILES = ShippedFiles.all();
    private static final String INDEX = "allocation/index-outdated";
    private static final String CURRENT = "allocation/index-current";
    private static final String CURRENT_DRL = CURRENT + "/index-current.drl";
    private static final String OLD = "allocation/revision-old";

    /** The rule on the index, and a strength beside it that holds when something does. */
    private static ShippedFiles strength(String when) {
        return FILES.only(INDEX)
                .copying(INDEX, CURRENT)
                .replacing(CURRENT_DRL, "CONCERN", "STRENGTH")
                .replacing(CURRENT_DRL, "indexAge > limit.indexYears", when);
    }

    private static ShippedFiles concern(ShippedFiles files, String when) {
        return files.copying(INDEX, OLD).replacing(OLD + "/revision-old.drl", "indexAge > limit.indexYears", when);
    }

    private static List<Fault> gaps(ShippedFiles files) {
        return Between.of(new Universes(files.rulebook(), Memory.lost()), new Witnesses(files::rulebook));
    }

    /** The one gap, whose organiser gets no remark from any of the bands. */
    private static String gap(ShippedFiles files, String... bands) {
        List<Fault> gaps = gaps(files);
        assertThat(gaps).singleElement().satisfies(each -> {
            assertThat(each.weight()).isEqualTo(Weight.WARNING);
            assertThat(each.problem().where()).isEqualTo(files.place(CURRENT_DRL, "AllocationModel( this"));
            assertThat(each.problem().what().sv()).startsWith("lucka: varken " + CURRENT);
        });
        String text = gaps.get(0).problem().what().en();
        Matcher made = Pattern.compile("for instance (\\{.*\\}) on (\\d{4}-\\d\\d-\\d\\d)$")
                .matcher(text);
        assertThat(made.find()).as(text).isTrue();
        byte[] organiser = made.group(1).getBytes(StandardCharsets.UTF_8);
        assertThat(files.rulebook()
                        .assess(Organisers.read("witness", organiser), LocalDate.parse(made.group(2)))
                        .outcomes())
                .filteredOn(each -> each.verdict() == Verdict.CLEAR)
                .extracting(Outcome::rule)
                .contains(bands);
        return text;
    }

    @Test
    void betweenTwoBandsOfOneFigure() {
        assertThat(gap(strength("indexAge <= 1"), CURRENT, INDEX))
                .startsWith("gap: neither " + CURRENT + " nor " + INDEX + " holds when indexAge is 2, for instance ");
    }

    /** The limits are the same ones, and yet the limit itself is in neither. */
    @Test
    void onTheLimitItself() {
        assertThat(gap(strength("indexAge < limit.indexYears"), CURRENT, INDEX)).contains(" when indexAge is 2, ");
    }

    @Test
    void betweenBandsOfTwoFigures() {
        ShippedFiles files =
                concern(strength("indexAge <= limit.indexYears, yearsSinceRevision <= 1"), "yearsSinceRevision > 3");
        String text = gap(files, CURRENT, INDEX, OLD);
        assertThat(text)
                .startsWith("gap: neither " + CURRENT + ", " + INDEX + " nor " + OLD)
                .containsPattern("yearsSinceRevision is [23] and indexAge is [012],|"
                        + "indexAge is [012] and yearsSinceRevision is [23],");
    }

    @Test
    void bandsThatMeetLeaveNone() {
        assertThat(gaps(strength("indexAge <= limit.indexYears"))).isEmpty();
        assertThat(gaps(concern(
                        strength("indexAge <= limit.indexYears, yearsSinceRevision <= 3"), "yearsSinceRevision > 3")))
                .isEmpty();
    }

    /** Beyond the last band there is no other on the far side. */
    @Test
    void belowAConcernNothingNeedBeSaid() {
        assertThat(gaps(FILES.only(INDEX))).isEmpty();
    }

    /** A result that neither rises nor falls is no gap: neither remark is a concern. */
    @Test
    void betweenTwoRemarksNothingNeedBeSaid() {
        assertThat(gaps(FILES.only("compensatory/results-rising", "compensatory/results-falling")))
                .isEmpty();
    }
}
