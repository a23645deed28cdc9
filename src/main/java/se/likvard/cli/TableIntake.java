package se.likvard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import se.likvard.assessment.Audience;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Unread;
import se.likvard.source.Imported;
import se.likvard.source.Listing;
import se.likvard.source.Published;
import se.likvard.source.Sources;
import se.likvard.source.merge.Precedence;

/**
 * Organisers made of published tables, as {@code import published} makes them; measured in organisers. All tables are read
 * first, for what is told of an organiser may stand anywhere in them; each organiser is made when it is needed.
 */
final class TableIntake implements Intake {

    /** They stand in no file. */
    private static final Path NOWHERE = Path.of("");

    private final Imported imported;
    private final boolean known;
    private final Audience audience;
    private final Console console;
    private final Iterator<Organiser> made;

    private TableIntake(Imported imported, boolean known, Audience audience, Console console) {
        this.imported = imported;
        this.known = known;
        this.audience = audience;
        this.console = console;
        this.made = imported.organisers().iterator();
    }

    /** Whether a path is a table, or a folder that may hold such. */
    static boolean isTable(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".xlsx") || Files.isDirectory(path);
    }

    /**
     * Reads tables, and tells what each is and what is wrong with it; for the public that would quote what was written.
     *
     * @param known organisers known before, that the figures are added to
     * @throws Failure if they make no organisers
     */
    static TableIntake of(
            Listing listing, Optional<Path> known, Precedence precedence, Audience audience, Console console) {
        Console telling = audience == Audience.PUBLIC ? console.mute() : console;
        Imported imported = new Sources(Published.ANY, precedence)
                .read(listing, known, file -> ImportWords.of(file).forEach(telling::message));
        telling.problems(imported.unusable());
        telling.problems(imported.problems());
        if (!imported.unusable().isEmpty()) {
            throw unusable(known.orElseThrow());
        }
        if (imported.summary().organisers() == 0) {
            throw none(listing.named().get(0));
        }
        return new TableIntake(imported, known.isPresent(), audience, telling);
    }

    private static Failure unusable(Path known) {
        return new Failure(
                ExitCode.INPUT,
                known.toString(),
                "huvudmännen i --with går inte att läsa; inget är bedömt",
                "the organisers of --with cannot be read; nothing is assessed");
    }

    private static Failure none(Path first) {
        return new Failure(
                ExitCode.INPUT,
                first.toString(),
                "det blir inga huvudmän av det som är angivet; ange tabeller som säger vilka de är, eller huvudmännen i"
                        + " en egen fil med --with",
                "what is named makes no organisers; name tables that tell who they are, or the organisers in a file of"
                        + " their own with --with");
    }

    @Override
    public Iterator<Waiting> organisers() {
        return new Iterator<>() {

            private int position;

            @Override
            public boolean hasNext() {
                return made.hasNext();
            }

            @Override
            public Waiting next() {
                position++;
                return new Waiting(NOWHERE, position, Unread.of(made.next()), audience);
            }
        };
    }

    @Override
    public long all() {
        return imported.summary().organisers();
    }

    @Override
    public long upTo(Waiting organiser) {
        return organiser.position();
    }

    @Override
    public int faults() {
        return imported.problems().size();
    }

    /**
     * What became of the tables together. What organisers known before tell otherwise is known when all have been made: where
     * none were, those that already have results need not be made again.
     */
    @Override
    public void finish() {
        if (known) {
            made.forEachRemaining(any -> {});
        }
        ImportWords.of(imported).forEach(console::message);
    }

    @Override
    public void close() {}
}
