package se.likvard.form;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.dialect.Field;
import se.likvard.value.Nearest;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/** Understands what is written in a cell. */
final class Listener {

    private static final Map<String, Boolean> FLAGS = Map.of(
            "ja", true, "yes", true, "true", true, "sant", true, "nej", false, "no", false, "false", false, "falskt",
            false);

    private final Units units;

    Listener(Units units) {
        this.units = units;
    }

    /** What an answer that is not empty says. */
    Heard hear(Column column, Cell cell) {
        Optional<Phrases> phrase = column.role() == Column.Role.ANSWER ? Phrases.of(cell.text()) : Optional.empty();
        if (phrase.isPresent()) {
            return Heard.of(phrase.get().form());
        }
        return switch (column.component().kind()) {
            case NUMBER -> Numbers.hear(column.component().unit().orElse(Unit.PURE), cell);
            case DATE -> Dates.hear(cell);
            case FLAG -> flag(cell.text());
            case CHOICE -> choice(column.field(), column.component().words(), cell.text());
            default -> column.isUnit() ? unit(cell.text()) : text(column, cell.text());
        };
    }

    private static Heard flag(String text) {
        Boolean flag = FLAGS.get(Phrases.plain(text));
        return flag == null
                ? Heard.wrong(
                        "här ska stå ja, nej eller vet ej, inte " + brief(text),
                        "there should be yes, no or don't know here, not " + brief(text))
                : Heard.of(JsonNodeFactory.instance.booleanNode(flag));
    }

    private static Heard choice(Optional<Field> field, List<String> words, String text) {
        Map<String, String> meant = new LinkedHashMap<>();
        List<String> sv = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (String word : words) {
            Words label = Spoken.label(field, word);
            meant.put(Phrases.plain(word), word);
            meant.put(Phrases.plain(label.sv()), word);
            meant.put(Phrases.plain(label.en()), word);
            sv.add(label.sv());
            en.add(label.en());
        }
        String word = meant.get(Phrases.plain(text));
        return word == null
                ? Heard.wrong(
                        brief(text) + " går inte att välja. " + near(text, sv, "Menas %s?", "Välj bland: "),
                        brief(text) + " cannot be chosen. " + near(text, en, "Is %s meant?", "Choose from: "))
                : Heard.of(word);
    }

    private static String near(String text, List<String> labels, String meant, String all) {
        return Nearest.to(Phrases.plain(text), labels)
                .map(meant::formatted)
                .orElseGet(() -> all + String.join("; ", labels) + ".");
    }

    private Heard unit(String text) {
        Optional<String> code = units.code(text);
        if (code.isPresent()) {
            return Heard.of(code.get());
        }
        Optional<String> near = Nearest.to(text.split("\\s", 2)[0], units.codes());
        return Heard.wrong(
                brief(text) + " är ingen av huvudmannens skolenheter."
                        + near.map(each -> " Menas " + units.named(each) + "?").orElse(" Välj i listan."),
                brief(text) + " is none of the organiser's school units."
                        + near.map(each -> " Is " + units.named(each) + " meant?")
                                .orElse(" Choose from the list."));
    }

    private static Heard text(Column column, String text) {
        boolean right = column.component().pattern().matcher(text).matches();
        return right
                ? Heard.of(text)
                : Heard.wrong(
                        brief(text) + " har inte rätt form. "
                                + column.explanation().sv(),
                        brief(text) + " does not have the right form. "
                                + column.explanation().en());
    }

    /** A text short enough for a message. */
    static String brief(String text) {
        String printable = text.replaceAll("\\p{Cntrl}", " ");
        return "\"" + (printable.length() <= 40 ? printable : printable.substring(0, 39) + "…") + "\"";
    }
}
