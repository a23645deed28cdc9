package se.likvard.form;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** What a file is, before anything in it is believed. */
final class Container {

    private Container() {}

    /**
     * Refuses what is no workbook, or one with a password or macros.
     *
     * @throws InvalidFormException if so
     */
    static void check(byte[] file) {
        if (file.length > 8 && ReadableWorkbook.isOLE2Header(file)) {
            throw InvalidFormException.of(
                    "filen har ett lösenord eller är i ett äldre format; spara den som Excel-arbetsbok (.xlsx) utan lösenord",
                    "the file has a password or an older format; save it as an Excel workbook (.xlsx) without a password");
        }
        Set<String> names = names(file);
        if (names.stream().anyMatch(each -> each.contains("vbaproject") || each.startsWith("xl/macrosheets"))) {
            throw InvalidFormException.of(
                    "filen innehåller makron; spara den som Excel-arbetsbok utan makron (.xlsx)",
                    "the file contains macros; save it as an Excel workbook without macros (.xlsx)");
        }
        if (!names.contains("xl/workbook.xml")) {
            throw InvalidFormException.of(
                    "filen är ingen Excel-arbetsbok; spara formuläret som .xlsx",
                    "the file is no Excel workbook; save the form as .xlsx");
        }
    }

    private static Set<String> names(byte[] file) {
        try {
            return Archive.read(file).keySet().stream()
                    .map(each -> each.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException | RuntimeException e) {
            throw InvalidFormException.of(
                    "filen är ingen hel Excel-arbetsbok (.xlsx), eller är orimligt stor",
                    "the file is no whole Excel workbook (.xlsx), or is unreasonably large");
        }
    }
}
