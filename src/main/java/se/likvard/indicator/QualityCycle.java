package se.likvard.indicator;

import java.util.List;
import se.likvard.organiser.QualityWork;
import se.likvard.value.Figure;
import se.likvard.value.Unit;

/** The clock of the organiser's quality work. */
final class QualityCycle {

    private QualityCycle() {}

    static List<Indicator<?>> all() {
        return List.of(Indicator.number(QualityWork.class, "monthsSinceCycle", Unit.MONTHS, QualityCycle::age)
                .reads("QualityWork.lastCycle")
                .falling("lastCycle")
                .source("SFS 2022:940, 4 kap. 3 §"));
    }

    /** Whole months since a full cycle was last closed, 0–2400. None when none ever was. */
    static Figure age(QualityWork work, Context context) {
        return Elapsed.months(context.at("lastCycle"), work.lastCycle(), context.asOf());
    }
}
