package se.likvard.population;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.likvard.value.Problem;

/**
 * Which group each municipality belongs to, as SKR's municipality groups: a table with a row for each.
 *
 * @param byCode the name of the group by the municipality's code
 */
public record Groups(SortedMap<String, String> byCode) {

    /** No groups. */
    public static final Groups NONE = new Groups(new TreeMap<>());

    /** How Kolada calls the columns of the table it publishes. */
    private static final String CODE = "member_id";

    private static final String GROUP = "group_title";

    /** Kolada's note on how it reckons means of a group, which is not the group's name. */
    private static final String NOTE = "\\s*\\([^)]*medel\\)$";

    /**
     * Reads a table (CSV with commas, UTF-8) with the columns {@code member_id} and {@code group_title}, as Kolada has it.
     *
     * @param problems takes everything that is wrong with it
     */
    public static Groups read(Path file, List<Problem> problems) {
        SortedMap<String, String> groups = new TreeMap<>();
        List<Problem> wrong = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            rows.forEach(row -> row(file, row, groups).ifPresent(wrong::add));
        } catch (IOException | CsvParseException | UncheckedIOException e) {
            wrong.add(Problem.at(
                    file.toString(),
                    Files.exists(file) ? "går inte att läsa som CSV i UTF-8" : "filen finns inte",
                    Files.exists(file) ? "cannot be read as CSV in UTF-8" : "there is no such file"));
        }
        problems.addAll(wrong);
        return new Groups(groups);
    }

    private static Optional<Problem> row(Path file, NamedCsvRecord row, SortedMap<String, String> groups) {
        String code = row.findField(CODE).orElse("");
        String group = row.findField(GROUP).orElse("").replaceFirst(NOTE, "").strip();
        if (code.matches("\\d{4}") && !group.isEmpty() && groups.putIfAbsent(code, group) == null) {
            return Optional.empty();
        }
        return Optional.of(Problem.at(
                file + ":" + row.getStartingLineNumber(),
                "en rad ska ha kommunens kod (member_id, fyra siffror, en gång var) och grupp (group_title)",
                "a row has the municipality's code (member_id, four digits, each once) and group (group_title)"));
    }
}
