package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.likvard.organiser.SchoolForm;
import se.likvard.organiser.SchoolUnit;
import se.likvard.value.Figure;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** A unit's need beside that of the organiser's other units of the same school form. */
final class Median {

    private Median() {}

    static List<Indicator<?>> all() {
        return List.of(
                Indicator.flag(SchoolUnit.class, "aboveMedianNeed", Median::aboveMedianNeed)
                        .reads("SchoolUnit.socioEconomicIndex", "SchoolUnit.specialUnit", "SchoolUnit.schoolForm")
                        .source(
                                "SI 2022:4573, efforts where need is greatest; the median as the divide is this project's default"));
    }

    /**
     * True when the unit's index lies above the median of the organiser's ordinary (not special) units of the same school
     * form that have one; with an even number of units the median is the mean of the two in the middle. None when the unit
     * has no index, not applicable when it has no school form or no ordinary unit of its form has an index. Unknown when
     * its form is not known: the unit may then be the only one of its form, or one of any other.
     */
    static Figure aboveMedianNeed(SchoolUnit unit, Context context) {
        String path = context.at("socioEconomicIndex");
        Value<BigDecimal> index = unit.socioEconomicIndex();
        Value<SchoolForm> form = unit.schoolForm();
        Optional<Range> own = Range.given(index);
        if (own.isEmpty()) {
            return Figure.given(path, index.<BigDecimal>map(any -> any));
        }
        if (form instanceof Unknown) {
            return new Gaps().add(context.at("schoolForm"), form).unknown();
        }
        return form.exact()
                .map(context.survey()::needs)
                .filter(NeedGroup::mayHaveAny)
                .map(group -> beside(group, own.get(), new Gaps().add(path, index)))
                .orElse(Figure.settled(Value.notApplicable()));
    }

    private static Figure beside(NeedGroup group, Range own, Gaps gaps) {
        Holds above = group.median().map(median -> above(own, median)).orElse(Holds.MAYBE);
        return above == Holds.MAYBE ? gaps.addAll(group.gaps()).unknown() : gaps.flag(above);
    }

    private static Holds above(Range own, Range median) {
        boolean surely = own.low().compareTo(median.high()) > 0;
        return surely ? Holds.SURELY : own.high().compareTo(median.low()) > 0 ? Holds.MAYBE : Holds.NOT;
    }
}
