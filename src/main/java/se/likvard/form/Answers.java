package se.likvard.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import se.likvard.form.Column.Role;
import se.likvard.value.Kind;
import se.likvard.value.Unit;

/** The cells to write in: numbers as numbers where nothing is lost by it, everything else as text. */
final class Answers {

    /** So many digits a spreadsheet keeps of a number. */
    private static final int DIGITS = 15;

    private final Worksheet sheet;
    private final Page page;
    private final Choices choices;

    Answers(Worksheet sheet, Page page, Choices choices) {
        this.sheet = sheet;
        this.page = page;
        this.choices = choices;
    }

    /** Makes cells ready for answers to a question. */
    void prepare(Range cells, Column column) {
        boolean money = column.component().unit().filter(Unit.KRONOR::equals).isPresent();
        Style.input(cells, !isNumber(column) ? "@" : money ? "#,##0" : "General");
        choices.offer(cells, column.role() == Role.WHOLE ? page.wholeOptions() : page.options(column));
    }

    /** Writes what is known. */
    void fill(int row, int at, Column column, JsonNode node) {
        Optional<BigDecimal> number = number(column, node);
        String text = page.spoken().text(column, node);
        if (number.isPresent()) {
            sheet.value(row, at, number.get());
        } else if (!text.isEmpty()) {
            sheet.value(row, at, text);
        }
    }

    /** A share is written as per cent, and so as text. */
    private static boolean isNumber(Column column) {
        return column.role() == Role.ANSWER
                && column.component().kind() == Kind.NUMBER
                && column.component().unit().filter(Unit.SHARE::equals).isEmpty();
    }

    private static Optional<BigDecimal> number(Column column, JsonNode node) {
        JsonNode plain = node.isObject() ? node.path("value") : node;
        return Optional.of(plain)
                .filter(each -> isNumber(column) && each.isNumber())
                .map(JsonNode::decimalValue)
                .filter(each -> each.precision() <= DIGITS);
    }
}
