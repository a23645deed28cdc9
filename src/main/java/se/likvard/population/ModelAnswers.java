package se.likvard.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import se.likvard.organiser.SchoolForm;
import se.likvard.population.Summary.ByClass;
import se.likvard.population.Summary.Models;
import se.likvard.report.Brief.Part;
import se.likvard.report.Brief.Table;
import se.likvard.report.Page;
import se.likvard.value.Counted;
import se.likvard.value.Numeral;
import se.likvard.value.Words;

/** Which municipalities have a model that allocates by need: answered where anybody has told, else what would be needed. */
record ModelAnswers(SortedMap<SchoolForm, Models> models, Page page) {

    List<Part> parts() {
        return models.entrySet().stream()
                .map(each -> part(each.getKey(), each.getValue()))
                .toList();
    }

    private Part part(SchoolForm form, Models told) {
        boolean preschool = form == SchoolForm.PRESCHOOL;
        Words heading = preschool
                ? new Words(
                        "Vilka kommuner har en modell för förskolan?",
                        "Which municipalities have a model for preschool?")
                : new Words(
                        "Vilka kommuner har en modell för grundskolan?",
                        "Which municipalities have a model for compulsory school?");
        boolean answered = told.all().known() > 0;
        return new Part(
                preschool ? "preschool" : "compulsory",
                page.in(heading),
                List.of(
                        answered
                                ? answer(told.all())
                                : page.in(new Words(UNANSWERED_SV, UNANSWERED_EN))
                                        .formatted(form)),
                Optional.empty(),
                answered ? told.by().stream().map(this::table).toList() : List.of(),
                answered ? List.of(page.in(ANSWERED)) : List.of());
    }

    private static final String UNANSWERED_SV =
            "Det går inte att svara på: av ingen kommunal huvudman är det känt om en modell används. Det som behövs är"
                    + " allocationModels med schoolForm %s och inUse från kommunerna själva, till exempel med likvard form,"
                    + " eller svaren på SKR:s enkät till huvudmännen. Andelen för en skolform säger inget om en annan.";

    private static final String UNANSWERED_EN =
            "This cannot be answered: of no municipal organiser it is known whether a model is in use. What is needed is"
                    + " allocationModels with schoolForm %s and inUse from the municipalities themselves, for example with"
                    + " likvard form, or the answers to SKR's survey of organisers. The share of one school form says nothing"
                    + " of another.";

    private static final Words ANSWERED = new Words(
            "Andelen räknas på dem som det är känt av. Elever, skolor och D (hur ojämnt de elever som inte nådde kriterierna i"
                    + " alla ämnen är spridda) gäller kommunens alla skolor, vem som än driver dem; D bara de skolor vars"
                    + " resultat är exakt kända. Under 0,3 kallas D lågt (Massey och Denton 1993).",
            "The share is of those of which it is known. Pupils, schools and D (how unevenly the pupils who did not meet the"
                    + " criteria in all subjects are spread) are of all schools of the municipality, whoever runs them; D"
                    + " only of schools whose results are exactly known. Below 0.3 D is called low (Massey and Denton 1993).");

    private static final Counted KNOWN =
            new Counted("kommunal huvudman", "kommunala huvudmän", "municipal organiser", "municipal organisers");

    /** After "har" in Swedish. */
    private static final Counted MODEL_IN_USE =
            new Counted("en modell som används", "en modell som används", "has a model in use", "have a model in use");

    private String answer(ModelCount all) {
        return page.in(new Words(
                        "Av %s som det är känt av har %s (%s). Av %s är det inte känt.",
                        "Of %s of which it is known, %s (%s). Of %s it is not known."))
                .formatted(
                        page.in(KNOWN.of(all.known())),
                        page.in(MODEL_IN_USE.of(all.with())),
                        page.in(PerCent.of(all.with(), all.known())),
                        number(all.unknown()));
    }

    private Table table(ByClass by) {
        List<String> heading = new ArrayList<>(List.of(page.in(by.figure())));
        heading.addAll(List.of(
                page.in(new Words("har en modell", "have a model")),
                page.in(new Words("har ingen", "have none")),
                page.in(new Words("andel", "share")),
                page.in(new Words("inte känt", "not known"))));
        return new Table(
                page.in(new Words("Efter %s", "By %s")).formatted(page.in(by.figure())),
                heading,
                IntStream.range(0, by.classes().size())
                        .mapToObj(
                                each -> row(by.classes().get(each), by.counts().get(each)))
                        .toList(),
                true,
                false);
    }

    private List<String> row(Words name, ModelCount count) {
        return List.of(
                page.in(name),
                number(count.with()),
                number(count.without()),
                page.in(PerCent.of(count.with(), count.known())),
                number(count.unknown()));
    }

    private String number(int number) {
        return page.in(Numeral.of(BigDecimal.valueOf(number)));
    }
}
