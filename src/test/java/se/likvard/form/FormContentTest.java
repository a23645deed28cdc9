package se.likvard.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.MissingInput;
import se.likvard.assessment.Outcome;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.rulebook.Purposes;

/** What a form asks, and how it explains itself. */
class FormContentTest {

    @Test
    void thereIsASheetForEachSubjectInEitherLanguage() {
        assertThat(names(Given.SWEDISH))
                .containsExactly(
                        "Läs först",
                        "Huvudmannen",
                        "Skolenheter",
                        "Läsårsuppgifter",
                        "Behovsbedömningar",
                        "Orsaksanalyser",
                        "Rektorer",
                        "Huvudmannens stöd till enheten",
                        "Resursfördelningsmodeller",
                        "Skolor i modellen",
                        "Extra resurser",
                        "Insatser",
                        "Mätningar av insatsen",
                        "Konstaterade brister",
                        "Gemensamma rutiner",
                        "Förelägganden",
                        "Alla skolenheter i kommunen",
                        "Varför vi frågar",
                        "likvard_val",
                        "likvard");
        assertThat(names(Locale.ENGLISH)).contains("Read first", "Principals", "Interventions", "Why we ask");
    }

    @Test
    void everyQuestionIsExplainedByItsRulesAndTheirLaw() {
        Grid why = book(Given.SWEDISH).marked(Marks.WHY).orElseThrow();
        List<String> line = why.rows().values().stream()
                .map(row -> row.values().stream().map(Cell::text).collect(Collectors.joining("|")))
                .filter(each -> each.startsWith("Resursfördelningsmodeller|Dag då modellen senast sågs över|"))
                .toList();
        assertThat(line)
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("Finns inte när den aldrig setts över")
                        .contains("• Resursfördelningsmodellen har inte setts över")
                        .contains("allocation/model-not-revised")
                        .contains("2 kap. 8 b § skollagen (2010:800)"));
    }

    @Test
    void choicesAreOfferedAndHeadingsStay() throws Exception {
        String sheet = new String(
                Archive.read(Given.form().bytes()).getOrDefault("xl/worksheets/sheet11.xml", new byte[0]),
                StandardCharsets.UTF_8);
        assertThat(sheet)
                .contains("state=\"frozen\"", "type=\"list\"", "likvard_val", "orientation=\"landscape\"")
                .doesNotContain("<f>");
        assertThat(sheet.split("<row ").length).as("room for fifty new rows").isGreaterThan(56);
    }

    @Test
    void anOpenFormAsksOnlyWhatTheAssessmentMisses() {
        Organiser organiser = Organisers.read(Path.of("fixtures/dunkelvad-kommun.json"));
        Assessment assessment = Given.RULES.assess(organiser, Given.DAY);
        byte[] form = OrganiserForm.open(organiser, assessment, Given.RULES, Given.SWEDISH);
        Set<String> missed = assessment.outcomes().stream()
                .filter(Outcome::isOpen)
                .flatMap(each -> each.missing().stream())
                .map(each -> each.path().replaceAll("\\[[^]]*]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = asked(form);
        assertThat(asked).isNotEmpty().isSubsetOf(expanded(missed));
        assertThat(asked)
                .hasSizeLessThan(asked(OrganiserForm.all(organiser, Given.RULES, Given.DAY, Given.SWEDISH))
                        .size());
    }

    @Test
    void whatSettlesMostComesFirst() {
        Organiser organiser = Organisers.read(Path.of("fixtures/dunkelvad-kommun.json"));
        Assessment assessment = Given.RULES.assess(organiser, Given.DAY);
        Set<String> tables =
                Set.copyOf(Questionnaire.of(Given.RULES.vocabulary(), Purposes.of(Given.RULES, Given.DAY)).stream()
                        .map(Table::path)
                        .toList());
        List<String> open = MissingInput.of(
                        assessment.outcomes().stream().filter(Outcome::isOpen).toList())
                .stream()
                .map(each -> each.kind().shape().replace("[*]", ""))
                .filter(tables::contains)
                .toList();
        List<String> sheets =
                Book.read(OrganiserForm.open(organiser, assessment, Given.RULES, Given.SWEDISH)).sheets().stream()
                        .map(each -> each.mark(0).replace(Marks.SHEET, ""))
                        .filter(open::contains)
                        .toList();
        assertThat(sheets).isNotEmpty();
        assertThat(sheets.get(0)).isEqualTo(open.get(0));
    }

    /** What is missed, and all that is asked of a record that may be missing. */
    private static Set<String> expanded(Set<String> missed) {
        Set<String> all = new TreeSet<>(missed);
        for (Table table : Questionnaire.of(Given.RULES.vocabulary(), Purposes.of(Given.RULES, Given.DAY))) {
            if (missed.contains(table.path())) {
                table.columns().forEach(each -> all.add(table.path() + "." + each.id()));
            }
        }
        return all;
    }

    private static Set<String> asked(byte[] form) {
        Set<String> asked = new TreeSet<>();
        Book book = Book.read(form);
        for (Table table : Questionnaire.of(Given.RULES.vocabulary(), Purposes.of(Given.RULES, Given.DAY))) {
            book.marked(table.path())
                    .ifPresent(grid -> table.columns().stream()
                            .filter(each -> each.role() == Column.Role.ANSWER)
                            .filter(each -> table.isSingle()
                                    ? grid.row(each.id()).isPresent()
                                    : grid.column(each.id()).isPresent())
                            .forEach(each -> asked.add(table.isSingle() ? each.id() : table.path() + "." + each.id())));
        }
        return asked;
    }

    private static List<String> names(Locale language) {
        return book(language).sheets().stream().map(Grid::name).toList();
    }

    private static Book book(Locale language) {
        return Book.read(OrganiserForm.all(Given.ORGANISER, Given.RULES, Given.DAY, language));
    }
}
