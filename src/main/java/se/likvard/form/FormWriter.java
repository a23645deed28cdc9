package se.likvard.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.likvard.form.Column.Role;
import se.likvard.organiser.Organisers;

/** Writes a form, sheet by sheet. */
final class FormWriter {

    private final Payload payload;
    private final Plan plan;
    private final List<Table> tables;
    private final ObjectNode organiser;
    private final Page page;

    FormWriter(Payload payload, List<Table> all) {
        this.payload = payload;
        this.plan = new Plan(all, payload.open());
        this.tables = plan.tables();
        this.organiser = Organisers.write(payload.organiser());
        Units units = new Units(organiser);
        this.page = new Page(payload.language(), names(), new Spoken(payload.language(), units), units);
    }

    /** What each table's sheet is called. */
    private Map<String, String> names() {
        Locale language = payload.language();
        TreeSet<String> taken = new TreeSet<>(List.of(Texts.FIRST.in(language), Texts.WHY_SHEET.in(language)));
        Map<String, String> names = new LinkedHashMap<>();
        for (Table table : tables) {
            String label = (table.isSingle() ? Texts.ORGANISER : table.label()).in(language);
            String name = Naming.sheet(label, taken);
            taken.add(name);
            names.put(table.path(), name);
        }
        return names;
    }

    byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "likvard", "1.0")) {
            book.setGlobalDefaultFont("Calibri", 10);
            sheets(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SameBytes.of(out.toByteArray());
    }

    private void sheets(Workbook book) {
        Worksheet first = book.newWorksheet(page.in(Texts.FIRST));
        Map<String, Worksheet> sheets = new LinkedHashMap<>();
        page.names().forEach((path, name) -> sheets.put(path, book.newWorksheet(name)));
        Worksheet why = book.newWorksheet(page.in(Texts.WHY_SHEET));
        Choices choices = new Choices(book);
        FirstSheet.write(first, page, payload.open().isPresent(), tables, organiser);
        for (Table table : tables) {
            Worksheet sheet = sheets.get(table.path());
            if (sheet != null && table.isSingle()) {
                SingleSheet.write(sheet, page, choices, table.columns(Role.ANSWER), organiser);
            } else if (sheet != null) {
                new TableSheet(sheet, page, choices, table)
                        .write(organiser, plan.rows(table, organiser), plan.whole(table));
            }
        }
        WhySheet.write(why, page, tables, plan);
        hide(book.newWorksheet(Book.PAYLOAD));
    }

    private void hide(Worksheet sheet) {
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        List<String> cells = payload.cells();
        for (int row = 0; row < cells.size(); row++) {
            sheet.value(row, 0, cells.get(row));
        }
    }
}
