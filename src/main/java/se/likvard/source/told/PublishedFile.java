package se.likvard.source.told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Problem;
import se.likvard.value.Utf8Text;

/** A file that someone points at, read once; each reader looks whether it is its kind. */
public final class PublishedFile {

    /** Bytes; the largest file that is published has ten million. */
    private static final long LARGEST = 200_000_000;

    private final String name;
    private final byte[] bytes;
    private final List<Problem> problems;
    private @Nullable Utf8Text text;
    private @Nullable Grid grid;

    private PublishedFile(String name, byte[] bytes, List<Problem> problems) {
        this.name = name;
        this.bytes = bytes;
        this.problems = problems;
    }

    /** The file at a path; its problems say so when it cannot be read. */
    public static PublishedFile at(Path path) {
        String name = path.toString();
        try {
            if (Files.size(path) > LARGEST) {
                return unreadable(name, Problem.at(name, "filen är för stor", "the file is too large"));
            }
            return new PublishedFile(name, Files.readAllBytes(path), new ArrayList<>());
        } catch (IOException | SecurityException e) {
            return unreadable(
                    name,
                    Files.isDirectory(path)
                            ? Problem.at(name, "mappen kan inte läsas", "the folder cannot be read")
                            : Problem.at(name, "filen kan inte läsas", "the file cannot be read"));
        }
    }

    private static PublishedFile unreadable(String name, Problem problem) {
        return new PublishedFile(name, new byte[0], new ArrayList<>(List.of(problem)));
    }

    /** As it was named. */
    public String name() {
        return name;
    }

    /** Why it cannot be read, its encoding included; empty when it can. */
    public List<Problem> problems() {
        if (problems.isEmpty() && !isSpreadsheet() && utf8().badByte().isPresent()) {
            problems.add(Problem.at(
                    name + ":" + utf8().lastLine() + ":" + utf8().lastColumn(),
                    "raden är inte UTF-8 (kanske ISO-8859-1 eller UTF-16); hämta filen på nytt eller spara den som"
                            + " \"CSV UTF-8\"",
                    "the line is not UTF-8 (perhaps ISO-8859-1 or UTF-16); fetch the file again or save it as \"CSV"
                            + " UTF-8\""));
        }
        return problems;
    }

    /** Whether it is a zip archive, as spreadsheets are. */
    public boolean isSpreadsheet() {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** Whether it is JSON or one JSON document per line. */
    public boolean isJson() {
        return !isSpreadsheet()
                && !text().isBlank()
                && "{[".indexOf(text().stripLeading().charAt(0)) >= 0;
    }

    /** All of its text, without byte order mark and with line feeds as line ends. */
    public String text() {
        return utf8().text();
    }

    /** Its cells; empty for JSON and for what cannot be read. */
    public Optional<Grid> grid() {
        if (!problems().isEmpty() || isJson()) {
            return Optional.empty();
        }
        if (grid == null) {
            grid = isSpreadsheet() ? Spreadsheet.grid(name, bytes, problems) : Delimited.grid(name, text());
        }
        return problems.isEmpty() ? Optional.of(grid) : Optional.empty();
    }

    private Utf8Text utf8() {
        if (text == null) {
            text = Utf8Text.of(bytes);
        }
        return text;
    }
}
