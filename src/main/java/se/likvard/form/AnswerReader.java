package se.likvard.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import se.likvard.form.Column.Role;
import se.likvard.value.Words;

/** Reads answers into records: a cell that says what was filled in leaves the record as it was. */
final class AnswerReader {

    private final Locale language;
    private final LocalDate day;
    private final Units units;
    private final Listener listener;
    private final Findings findings;

    AnswerReader(Locale language, LocalDate day, Units units, Findings findings) {
        this.language = language;
        this.day = day;
        this.units = units;
        this.listener = new Listener(units);
        this.findings = findings;
    }

    /** Takes one answer into a record. */
    void read(Cell cell, String where, Column column, ObjectNode record) {
        JsonNode before = Tree.at(record, column.path());
        String filledIn = text(language, column, before);
        if (isBad(cell, where, column, filledIn)) {
            return;
        }
        if (cell.isEmpty()) {
            if (!filledIn.isEmpty()) {
                Tree.put(record, column.path(), null);
                tell(where, column, before, Tree.at(record, column.path()));
            }
            return;
        }
        Heard heard = listener.hear(column, cell);
        if (heard.value().isEmpty()) {
            findings.wrong(where, heard.problem());
        } else if (!saysTheSame(heard.value().get(), column, cell, filledIn)) {
            JsonNode value = heard.value().get();
            Tree.put(record, column.path(), column.role() == Role.ANSWER ? Origins.answered(value, day) : value);
            tell(where, column, before, value);
        }
    }

    private boolean saysTheSame(JsonNode value, Column column, Cell cell, String filledIn) {
        return cell.text().equals(filledIn.strip())
                || (!filledIn.isEmpty()
                        && listener.hear(column, Cell.text(filledIn))
                                .value()
                                .filter(value::equals)
                                .isPresent());
    }

    /** Whether a cell must not be read at all; what was filled in from the start may stand, whatever it looks like. */
    boolean isBad(Cell cell, String where, Column column, String filledIn) {
        if (cell.computed()) {
            findings.wrong(
                    where,
                    "här står en formel eller ett formelfel; skriv svaret självt",
                    "there is a formula or a formula's error here; write the answer itself");
            return true;
        }
        boolean untouched = cell.text().equals(filledIn.strip());
        Optional<Words> personal = untouched ? Optional.empty() : PersonalData.in(column, cell.text());
        personal.ifPresent(what -> findings.wrong(where, what));
        return personal.isPresent();
    }

    private void tell(String where, Column column, JsonNode before, JsonNode after) {
        findings.changed(
                where,
                column.question().sv() + ": " + told(Locale.forLanguageTag("sv"), column, before, "(tomt)") + " → "
                        + told(Locale.forLanguageTag("sv"), column, after, "(tomt)"),
                column.question().en() + ": " + told(Locale.ENGLISH, column, before, "(empty)") + " → "
                        + told(Locale.ENGLISH, column, after, "(empty)"));
    }

    private String told(Locale reader, Column column, JsonNode node, String empty) {
        String text = text(reader, column, node);
        return text.isEmpty() ? empty : text;
    }

    private String text(Locale reader, Column column, JsonNode node) {
        return new Spoken(reader, units).text(column, node);
    }
}
