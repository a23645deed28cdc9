package se.likvard.source.unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Publication;
import se.likvard.value.Words;

/** Figures of several school years in the files of skolkarta, each with its year. */
final class SchoolMapSeries implements TableKind {

    private static final String CODE = "kod";
    private static final String INDICATOR = "indikator";
    private static final String YEAR = "lasar";
    private static final String VALUE = "varde";
    private static final String TESTS = "np";

    private static final Map<String, Measure> MEASURES =
            Map.of("meritvarde", Measure.MERIT_VALUE, "behorighet", Measure.ELIGIBILITY);

    @Override
    public Words title() {
        return new Words("läsårsserier ur skolkarta", "series of school years of skolkarta");
    }

    @Override
    public List<String> headings() {
        return List.of(CODE, INDICATOR, YEAR, VALUE);
    }

    @Override
    public Rows begin(Findings findings) {
        return entry -> take(entry, findings);
    }

    private static void take(Entry entry, Findings findings) {
        String code = entry.identifier(Identifier.SCHOOL_UNIT, CODE);
        int year = entry.schoolYear(YEAR);
        String indicator = entry.word(INDICATOR, List.of("meritvarde", "behorighet", TESTS));
        if (entry.isFaulty()) {
            return;
        }
        Measure measure = MEASURES.get(indicator);
        String text = entry.figure(VALUE);
        if (measure == null || text.isEmpty()) {
            findings.leave(indicator);
            return;
        }
        Decimals.POINT
                .read(text, measure, Optional.empty())
                .ifPresentOrElse(
                        value ->
                                findings.figure(Publication.SCHOOL_MAP, measure, code, year, value, entry.where(VALUE)),
                        () -> findings.unreadable(entry.where(VALUE), indicator, text));
    }
}
