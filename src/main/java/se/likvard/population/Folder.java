package se.likvard.population;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.likvard.value.Words;

/**
 * A folder that a run writes to, the run's own until it is closed. {@link #RUN} says what its results rest on; while they
 * come they stand in {@link Journal#PARTIAL}; nothing else is there until they are whole.
 */
public final class Folder implements Closeable {

    /** What the results rest on. */
    public static final String RUN = "run.json";

    /** What is made of the results when they are whole. */
    private static final List<String> MADE =
            List.of(Journal.RESULTS, "organisers.csv", "outcomes.csv", "summary.json", "summary.txt", "summary.html");

    /** What is being written beside its place. */
    private static final Pattern PART = Pattern.compile("\\.(.+)\\.\\d+\\.part");

    private static final Words UNTOLD = new Words(
            "det finns resultat men inget som säger vad de vilar på (run.json)",
            "there are results but nothing that says what they rest on (run.json)");

    private final Path path;
    private final Hold hold;

    private Folder(Path path, Hold hold) {
        this.path = path;
        this.hold = hold;
    }

    /**
     * The folder at a path, made where there is none.
     *
     * @return empty when another run has it
     */
    public static Optional<Folder> open(Path path) throws IOException {
        Path made = Files.isDirectory(path) ? path : Files.createDirectories(path);
        return Hold.of(made).map(hold -> new Folder(made, hold));
    }

    /** Everything that a run in a folder may write or remove. */
    public static List<Path> everything(Path path) {
        return Stream.concat(MADE.stream(), Stream.of(Journal.PARTIAL, RUN, Hold.LOCK))
                .map(path::resolve)
                .toList();
    }

    /** A file in it. */
    public Path file(String name) {
        return path.resolve(name);
    }

    /** Whether the results are whole. */
    public boolean isWhole() {
        return Files.exists(file(Journal.RESULTS));
    }

    /** A run as its results are kept: whole ones that were held against Drools still are when that is not asked for. */
    public Run kept(Run run) {
        boolean verified = isWhole() && earlier().filter(Run::verified).isPresent();
        return verified ? run.andVerified() : run;
    }

    /** What is told of the run that results are of; empty when nothing is, or nothing that can be read. */
    private Optional<Run> earlier() {
        try {
            return Run.read(Files.readString(file(RUN), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Why what lies there cannot be gone on with; empty when it can, or nothing does. */
    public List<Words> obstacles(Run run) throws IOException {
        Optional<Run> earlier = earlier();
        if (earlier.isPresent()) {
            return run.differences(earlier.get());
        }
        boolean begun = MADE.stream().anyMatch(made -> Files.exists(file(made)))
                || Files.exists(file(Journal.PARTIAL)) && Files.size(file(Journal.PARTIAL)) > 0;
        return begun ? List.of(UNTOLD) : List.of();
    }

    /**
     * Goes on where an earlier run was cut off, or begins.
     *
     * @param anew whether to forget what there is
     */
    public Journal journal(Run run, boolean anew) throws IOException {
        Journal journal = Journal.open(path);
        begin(journal, run, anew);
        return journal;
    }

    /** In an order such that whatever is left of an earlier run, if this one is cut off here, is not taken for this one's. */
    private void begin(Journal journal, Run run, boolean anew) throws IOException {
        if (anew) {
            Files.deleteIfExists(file(RUN));
            journal.clear();
        }
        for (String made : MADE) {
            Files.deleteIfExists(file(made));
        }
        if (earlier().isEmpty()) {
            tell(run);
        }
    }

    /** Removes what runs that were killed had begun to write beside its place: nobody else writes here now. */
    public void tidy() throws IOException {
        try (Stream<Path> all = Files.list(path)) {
            for (Path each : all.filter(Folder::isLeft).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static boolean isLeft(Path file) {
        Matcher part = PART.matcher(file.getFileName().toString());
        return part.matches() && MADE.contains(part.group(1));
    }

    /** Says what the results rest on. */
    public void tell(Run run) throws IOException {
        Path beside = file("." + RUN + ".part");
        Files.writeString(beside, run.json(), StandardCharsets.UTF_8);
        Files.move(beside, file(RUN), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Lets others have it. */
    @Override
    public void close() throws IOException {
        hold.close();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
