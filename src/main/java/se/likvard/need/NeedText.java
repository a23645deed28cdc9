package se.likvard.need;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.likvard.assessment.Missing;
import se.likvard.indicator.Participation;
import se.likvard.indicator.Participation.Part;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.report.CaseNotice;
import se.likvard.report.LimitWords;
import se.likvard.report.Page;
import se.likvard.value.Phrase;
import se.likvard.value.Words;

/** The answer as text to read, lines of at most 100 characters. */
public final class NeedText {

    private final Need need;
    private final Page page;

    private NeedText(Need need, Page page) {
        this.need = need;
        this.page = page;
    }

    /**
     * The text; ends with a line feed.
     *
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public static String of(Need need, Locale language) {
        NeedText text = new NeedText(need, new Page(language));
        text.answer();
        need.differences().ifPresent(text::figures);
        text.missing();
        if (need.answer() != Answer.NOT_APPLICABLE) {
            text.rests();
        }
        return text.page.toString();
    }

    private void answer() {
        page.paragraph(
                0,
                in(
                                "Behövs en fördelningsmodell för grundskolan? ",
                                "Is an allocation model for compulsory school needed? ")
                        + need.organiserName() + ", " + need.asOf());
        if (need.differences().isPresent()) {
            page.paragraph(0, page.in(CaseNotice.words()));
        }
        page.paragraph(0, in("Svar: ", "Answer: ") + page.in(need.answer().words()) + ".");
        if (need.answer() == Answer.CANNOT_BE_TOLD) {
            page.paragraph(
                    0,
                    in("När det som saknas är känt blir det: ", "When what is missing is known it will be: ")
                            + page.in(NeedWords.either(need.possible())) + ".");
        }
        NeedWords.because(need).forEach(each -> page.item(0, "*", page.in(each)));
        NeedWords.follows(need).forEach(each -> page.paragraph(0, page.in(each)));
    }

    private void figures(Differences differences) {
        page.heading(in("Vad siffrorna säger, ", "What the figures say, ")
                + page.in(Phrase.schoolYear(differences.schoolYear())));
        page.paragraph(
                0,
                in(
                        "Årskurs 9 på alla skolor i kommunen, vem som än driver dem. En modell är påkallad när allt detta"
                                + " talar för den:",
                        "Grade 9 in all schools in the municipality, whoever runs them. A model is called for when all of"
                                + " this speaks for it:"));
        for (Criterion each : differences.criteria()) {
            String mark = switch (each.speaksFor()) {
                case TRUE -> in("talar för", "speaks for");
                case FALSE -> in("talar emot", "speaks against");
                case UNKNOWN -> in("öppet", "open");
            };
            page.item(0, "*", "[" + mark + "] " + page.in(CriterionWords.whole(each)));
        }
        for (Part part : Part.values()) {
            units(differences, part);
        }
    }

    private void units(Differences differences, Part part) {
        List<String> codes = differences.units().stream()
                .filter(each -> each.part() == part)
                .map(Participation::unit)
                .map(MunicipalityUnit::schoolUnitCode)
                .toList();
        if (!codes.isEmpty()) {
            page.paragraph(0, page.in(part.words()) + " (" + codes.size() + "): " + String.join(", ", codes) + ".");
        }
    }

    private void missing() {
        if (need.missing().isEmpty()) {
            return;
        }
        page.heading(in("Vad som saknas och kan avgöra", "What is missing and may decide"));
        need.missing().stream()
                .collect(Collectors.groupingBy(
                        each -> page.in(each.what()) + " (" + page.in(Phrase.of(each.reason())) + ")",
                        LinkedHashMap::new,
                        Collectors.mapping(Missing::path, Collectors.joining(", "))))
                .forEach((what, paths) -> page.item(0, "*", what + ": " + paths));
    }

    private void rests() {
        page.heading(in("Vad svaret vilar på", "What the answer rests on"));
        page.item(0, "*", in("Regler: ", "Rules: ") + Needs.CALLED_FOR + ", " + Needs.NOT_CALLED_FOR);
        need.law().forEach(each -> page.item(0, "*", in("Lag: ", "Law: ") + page.in(each)));
        need.limits().forEach(each -> page.item(0, "*", in("Gräns: ", "Limit: ") + LimitWords.of(each, page)));
        page.paragraph(0, in("Programmet ger råd; människor beslutar.", "The program advises; people decide."));
    }

    private String in(String sv, String en) {
        return page.in(new Words(sv, en));
    }
}
