package se.likvard.rulebook.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.likvard.assessment.Basis;
import se.likvard.assessment.Grade;
import se.likvard.assessment.RuleKind;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Nearest;
import se.likvard.value.Place;

/** What a rule says of itself, from its annotations: the right words, whole, and fitting each other. */
final class MetadataReader {

    private final Token rule;
    private final Map<String, Annotation> given;
    private final Set<String> damaged;
    private final Problems problems;
    private final List<String> missing = new ArrayList<>();

    MetadataReader(Token rule, Map<String, Annotation> given, Set<String> damaged, Problems problems) {
        this.rule = rule;
        this.given = given;
        this.damaged = damaged;
        this.problems = problems;
    }

    /** The metadata; empty when there is no telling what kind of rule it is. */
    Optional<Metadata> read() {
        Optional<RuleKind> kind = word("kind", RuleKind.class);
        Optional<Basis> basis = word("basis", Basis.class);
        Optional<Grade> grade = word("grade", Grade.class);
        Metadata metadata = new Metadata(
                kind.orElse(RuleKind.CONTEXT),
                text("criterion"),
                basis,
                law(),
                text("source"),
                organisers(),
                date("since"),
                date("until"),
                grade);
        require("kind");
        require("source");
        dates(metadata);
        kind.ifPresent(each -> complete(each, basis));
        tellMissing();
        return kind.map(each -> metadata);
    }

    private void complete(RuleKind kind, Optional<Basis> basis) {
        boolean graded = kind == RuleKind.GRADE;
        if (!graded && kind != RuleKind.RECOMMENDATION) {
            require("criterion");
            require("basis");
        }
        if (basis.filter(each -> each == Basis.LAW).isPresent()) {
            require("law");
        }
        Annotation grade = given.get("grade");
        if (graded) {
            require("grade");
        } else if (grade != null) {
            problems.at(
                    grade.at(),
                    "@grade hör bara till regler med @kind( GRADE )",
                    "@grade belongs only to rules with @kind( GRADE )");
        }
        if (grade != null && grade.value().equals("HIGH")) {
            problems.at(
                    grade.argument(),
                    "@grade är LOW eller PARTLY: HIGH är det som återstår",
                    "@grade is LOW or PARTLY: HIGH is what remains");
        }
    }

    private void require(String name) {
        if (!given.containsKey(name) && !damaged.contains(name)) {
            missing.add("@" + name);
        }
    }

    private void tellMissing() {
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing);
            problems.at(rule, names + " saknas före when", names + " missing before when");
        }
    }

    private String text(String name) {
        Annotation annotation = given.get(name);
        if (annotation == null) {
            return "";
        }
        if (annotation.value().isEmpty()) {
            problems.at(annotation.argument(), "@%s är tom".formatted(name), "@%s is empty".formatted(name));
        }
        return annotation.value();
    }

    private List<String> list(String name) {
        String text = text(name);
        List<String> parts = text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        Annotation annotation = given.get(name);
        if (annotation != null && (parts.contains("") || Set.copyOf(parts).size() < parts.size())) {
            problems.at(
                    annotation.argument(),
                    "@%s: ett led är tomt eller står två gånger".formatted(name),
                    "@%s: an item is empty or there twice".formatted(name));
        }
        return parts;
    }

    private List<Citation> law() {
        List<Citation> law = new ArrayList<>();
        int from = 0;
        for (String key : list("law")) {
            Token text = Objects.requireNonNull(given.get("law")).argument();
            from = text.text().indexOf(key, from);
            Place begin = text.place();
            law.add(new Citation(key, new Place(begin.file(), begin.line(), begin.column() + from)));
            from += key.length();
        }
        return List.copyOf(law);
    }

    private <E extends Enum<E>> Optional<E> word(String name, Class<E> type) {
        Annotation annotation = given.get(name);
        return annotation == null ? Optional.empty() : word(annotation, annotation.value(), type);
    }

    private <E extends Enum<E>> Optional<E> word(Annotation annotation, String given, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(given)) {
                return Optional.of(each);
            }
        }
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        String near = Nearest.to(given, words).orElse("");
        String all = String.join(", ", words);
        problems.at(
                annotation.argument(),
                "@%s: ordet %s finns inte, %s"
                        .formatted(
                                annotation.name(),
                                given,
                                near.isEmpty() ? "de som finns är " + all : "menade du " + near),
                "@%s: there is no word %s, %s"
                        .formatted(
                                annotation.name(),
                                given,
                                near.isEmpty() ? "there are " + all : "did you mean " + near));
        return Optional.empty();
    }

    private Set<OrganiserType> organisers() {
        Annotation annotation = given.get("appliesTo");
        if (annotation == null) {
            return Collections.unmodifiableSet(EnumSet.allOf(OrganiserType.class));
        }
        Set<OrganiserType> types = EnumSet.noneOf(OrganiserType.class);
        for (String each : list("appliesTo")) {
            if (!each.isEmpty()) {
                word(annotation, each, OrganiserType.class).ifPresent(types::add);
            }
        }
        return Collections.unmodifiableSet(types);
    }

    private Optional<LocalDate> date(String name) {
        Annotation annotation = given.get(name);
        if (annotation == null) {
            return Optional.empty();
        }
        Optional<LocalDate> date = IsoDate.parse(annotation.value());
        if (date.isEmpty()) {
            problems.at(
                    annotation.argument(),
                    "@%s: %s är inte ett datum, skriv \"2022-08-01\"".formatted(name, annotation.value()),
                    "@%s: %s is not a date, write \"2022-08-01\"".formatted(name, annotation.value()));
        }
        return date;
    }

    private void dates(Metadata metadata) {
        Annotation until = given.get("until");
        if (until != null
                && metadata.since().isPresent()
                && metadata.until().isPresent()
                && metadata.until().get().isBefore(metadata.since().get())) {
            problems.at(until.argument(), "@until ligger före @since", "@until is before @since");
        }
    }
}
