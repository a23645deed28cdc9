package se.likvard.paraphrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Field;
import se.likvard.rulebook.Described;
import se.likvard.value.Phrase;
import se.likvard.value.Unit;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * What a rule says when it is met and when it is not, with each figure named where it will stand.
 *
 * @param names what limits are called
 */
record Texts(Names names, Described rule) {

    private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)}");

    List<Sentence> lines() {
        List<Sentence> lines = new ArrayList<>();
        told("found", new Words("Uppfylld", "Met"), lines);
        told("clear", new Words("Inte uppfylld", "Not met"), lines);
        told("notAssessed", new Words("Inte bedömt", "Not assessed"), lines);
        told("text", new Words("Text", "Text"), lines);
        rule.measure().ifPresent(each -> {
            lines.add(line(new Words("Åtgärd", "Measure"), each.what()));
            lines.add(line(new Words("Ansvarig", "Responsible"), each.owner()));
            Words months = Phrase.of(Value.of(BigDecimal.valueOf(each.followUpMonths())), Unit.MONTHS, List.of());
            lines.add(Sentence.of("Följs upp efter " + months.sv(), "Followed up after " + months.en()));
            lines.add(line(new Words("Visas av", "Shown by"), each.indicator()));
        });
        return lines;
    }

    private void told(String key, Words label, List<Sentence> lines) {
        Optional.ofNullable(rule.texts().get(key)).ifPresent(text -> lines.add(line(label, text)));
    }

    private Sentence line(Words label, Words text) {
        return Sentence.of(
                label.sv() + ": "
                        + HOLE.matcher(text.sv())
                                .replaceAll(hole -> shown(hole.group(1)).sv()),
                label.en() + ": "
                        + HOLE.matcher(text.en())
                                .replaceAll(hole -> shown(hole.group(1)).en()));
    }

    private Words shown(String name) {
        Words figure = figure(name);
        return new Words(
                Matcher.quoteReplacement("[" + figure.sv() + "]"), Matcher.quoteReplacement("[" + figure.en() + "]"));
    }

    private Words figure(String name) {
        String[] parts = name.split("\\.");
        if (parts.length == 1) {
            return new Words("antal", "number");
        }
        if (parts[0].equals("limit")) {
            Words value = names.limit(parts[1], null);
            return new Words(value.sv() + ", " + parts[1], value.en() + ", " + parts[1]);
        }
        Condition.Pattern pattern = rule.patterns().get("$" + parts[0]);
        return Optional.ofNullable(pattern)
                .flatMap(each -> names.type(each.type()).field(parts[1]))
                .map(Field::meaning)
                .map(Grammar::brief)
                .orElse(new Words(name, name));
    }
}
