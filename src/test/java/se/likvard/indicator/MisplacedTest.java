package se.likvard.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.likvard.indicator.Given.list;
import static se.likvard.indicator.Given.number;
import static se.likvard.indicator.Given.say;

import org.junit.jupiter.api.Test;
import se.likvard.organiser.AllocationModel;
import se.likvard.organiser.ModelSchool;
import se.likvard.organiser.Organiser;
import se.likvard.value.Figure;
import se.likvard.value.Listed;
import se.likvard.value.Value;

/** The share of the money that an old index gives to other schools than a newer one. */
class MisplacedTest {

    /** The computed table of the domain notes on a stale index, which prints 0.05644464; figures have six decimals here. */
    @Test
    void isHalfTheSumOfAllDifferences() {
        assertThat(say(of(list(
                        school("A", number("300"), number("80"), number("95")),
                        school("B", number("400"), number("90"), number("90")),
                        school("C", number("350"), number("110"), number("100")),
                        school("D", number("250"), number("150"), number("180"))))))
                .isEqualTo("0.056445");
    }

    @Test
    void isAllWhereNobodyKeepsAnything() {
        assertThat(say(of(list(
                        school("A", number("10"), number("100"), Value.none()),
                        school("B", number("10"), Value.none(), number("100"))))))
                .isEqualTo("1");
    }

    @Test
    void isNotKnownUntilEverythingIs() {
        Figure open = of(list(
                school("A", number("10"), number("100"), Given.unknown()),
                school("B", Given.numbers("1", "9"), number("100"), number("90"))));
        assertThat(say(open)).isEqualTo("unknown");
        assertThat(open.gaps())
                .extracting(each -> each.path())
                .containsExactly("allocationModels[1].schools[A].newerIndex", "allocationModels[1].schools[B].pupils");
        assertThat(of(Listed.atLeast(of("A").items())).gaps())
                .extracting(each -> each.path())
                .containsExactly("allocationModels[1].schools");
    }

    @Test
    void doesNotApplyWhereNoMoneyGoesByAnIndex() {
        assertThat(say(of(list()))).isEqualTo("not applicable");
        assertThat(say(of(list(school("A", number("0"), number("100"), number("100"))))))
                .isEqualTo("not applicable");
    }

    private static Listed<ModelSchool> of(String id) {
        return list(school(id, number("10"), number("100"), number("100")));
    }

    private static ModelSchool school(String id, Value<?> pupils, Value<?> inUse, Value<?> newer) {
        return Tree.of(ModelSchool.class, "id", id, "pupils", pupils, "indexInUse", inUse, "newerIndex", newer);
    }

    private static Figure of(Listed<ModelSchool> schools) {
        AllocationModel model = Tree.of(AllocationModel.class, "id", "1", "schools", schools);
        return Given.figure(
                "misplacedShare", "allocationModels[1]", Tree.of(Organiser.class, "allocationModels", list(model)));
    }
}
