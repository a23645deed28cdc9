package se.likvard.paraphrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.likvard.dialect.Vocabulary;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Example;
import se.likvard.rulebook.gate.Metadata;
import se.likvard.value.Words;

/** One rule, told. */
record Chapter(String name, Words title, List<Section> sections) {

    static Chapter of(Described rule, List<Example> examples, Vocabulary vocabulary, Map<String, Words> titles) {
        Names names = new Names(rule.tree(), vocabulary, titles, rule.limits());
        Conditions conditions = new Conditions(names);
        List<Section> sections = new ArrayList<>(List.of(
                Section.of("Om regeln", "About the rule", Facts.of(rule.metadata())),
                Section.of("Vem den gäller", "Whom it is about", about(rule, conditions)),
                condition(rule, conditions),
                Section.of("Vad den säger", "What it says", new Texts(names, rule).lines())));
        sections.add(
                Section.of("Lag", "Law", rule.law().stream().map(Lines::law).toList()));
        sections.add(Section.of(
                "Gränser", "Limits", rule.limits().stream().map(LimitLines::of).toList()));
        sections.add(Section.of(
                "Fall som ska stämma",
                "Cases that must hold",
                examples.stream().map(each -> Lines.example(each, names)).toList()));
        sections.removeIf(each -> each.lines().isEmpty());
        return new Chapter(rule.name(), rule.title(), List.copyOf(sections));
    }

    private static List<Sentence> about(Described rule, Conditions conditions) {
        Sentence subject = conditions.subject(rule.tree());
        Words text = subject.text();
        return Stream.concat(
                        Stream.of(new Sentence(
                                new Words("Det som prövas: " + text.sv(), "What is examined: " + text.en()),
                                subject.parts())),
                        Stream.of(Facts.period(rule.metadata())))
                .toList();
    }

    private static Section condition(Described rule, Conditions conditions) {
        List<Sentence> all = conditions.all(rule.tree().conditions());
        List<Sentence> lines = all.isEmpty()
                ? List.of(Sentence.of("alltid, för allt som prövas", "always, for all that is examined"))
                : List.of(Sentence.group("allt detta stämmer:", "all of this is so:", all));
        Words heading = heading(rule.metadata());
        return Section.of(heading.sv(), heading.en(), lines);
    }

    private static Words heading(Metadata metadata) {
        return switch (metadata.kind()) {
            case GRADE -> {
                Words grade = metadata.grade().orElseThrow().words();
                yield new Words("När bedömningen blir ”" + grade.sv() + "”", "When the grade is “" + grade.en() + "”");
            }
            case RECOMMENDATION -> new Words("När den ges", "When it is given");
            default -> new Words("När den är uppfylld", "When it is met");
        };
    }
}
