package se.likvard.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.likvard.rulebook.Purpose;
import se.likvard.value.Counted;
import se.likvard.value.Kind;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/**
 * What the sheets of one form share.
 *
 * @param names the sheet of each table, by the table's path
 */
record Page(Locale language, Map<String, String> names, Spoken spoken, Units units) {

    String in(Words words) {
        return words.in(language);
    }

    String in(String sv, String en) {
        return in(new Words(sv, en));
    }

    /** The question as a heading. */
    String heading(Column column) {
        String group = in(column.group());
        return group.isEmpty() ? in(column.question()) : Naming.capital(group) + "\n" + in(column.question());
    }

    /** Why a question is asked: what it means, and what the rules that need it look for. */
    String why(Column column) {
        List<String> lines = new ArrayList<>();
        if (!in(column.explanation()).isEmpty()) {
            lines.add(in(column.explanation()) + ".");
        }
        column.purposes().stream()
                .map(each -> "• " + in(each.title()))
                .distinct()
                .forEach(lines::add);
        if (column.purposes().isEmpty()) {
            lines.add(in(Texts.NO_RULE));
        }
        return String.join("\n", lines);
    }

    /** The rules that need it, by name. */
    String rules(Column column) {
        return column.purposes().stream().map(Purpose::rule).collect(Collectors.joining("\n"));
    }

    /** The law that those rules rest on. */
    List<String> law(Column column) {
        return column.purposes().stream()
                .flatMap(each -> each.law().stream())
                .map(each -> in(each.text()))
                .distinct()
                .sorted()
                .toList();
    }

    /** How it is answered, why and by which law, in few words. */
    String brief(Column column) {
        List<String> lines = new ArrayList<>();
        lines.add(in(column.explanation()));
        lines.add(hint(column));
        boolean asked = column.role() == Column.Role.ANSWER || column.role() == Column.Role.WHOLE;
        List<String> law = asked ? law(column) : List.of();
        lines.add(String.join("; ", law.subList(0, Math.min(2, law.size()))) + (law.size() > 2 ? " …" : ""));
        int rules = column.purposes().size();
        if (asked && rules > 0) {
            Words counted = Counted.RULES.of(rules);
            lines.add(in("Behövs för " + counted.sv(), "Needed for " + counted.en()));
        }
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }

    private String hint(Column column) {
        if (column.role() == Column.Role.KEY && column.component().name().equals("id")) {
            return in("Kan lämnas tom på en ny rad", "May be left empty in a new row");
        }
        if (column.role() != Column.Role.ANSWER) {
            return "";
        }
        Kind kind = column.component().kind();
        if (kind == Kind.DATE) {
            return in("Datum, t.ex. 2024-05-01", "Date, e.g. 2024-05-01");
        }
        Unit unit = column.component().unit().orElse(Unit.PURE);
        return kind == Kind.NUMBER
                ? unit == Unit.SHARE ? in("T.ex. 35 %", "E.g. 35 %") : Naming.capital(in(unit.words()))
                : "";
    }

    /** What a drop-down offers for a question; nothing when anything can be written. */
    List<String> options(Column column) {
        List<String> options = new ArrayList<>();
        if (column.isUnit()) {
            options.addAll(units.all());
        } else if (column.component().kind() == Kind.FLAG) {
            options.addAll(List.of(in("ja", "yes"), in("nej", "no")));
        } else if (column.component().kind() == Kind.CHOICE) {
            column.component().words().forEach(each -> options.add(in(Spoken.label(column.field(), each))));
        }
        boolean answer = column.role() == Column.Role.ANSWER && !options.isEmpty();
        if (answer) {
            options.add(in(Phrases.DONT_KNOW.words()));
            options.add(in(column.isUnit() ? Phrases.NONE.words() : Phrases.NOT_APPLICABLE.words()));
        }
        return List.copyOf(options);
    }

    /** What can be said of whether a list is whole. */
    List<String> wholeOptions() {
        return List.of(Phrases.Whole.values()).stream()
                .map(each -> in(each.words()))
                .toList();
    }
}
