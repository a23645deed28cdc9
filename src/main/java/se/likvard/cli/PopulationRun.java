package se.likvard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.likvard.Likvard;
import se.likvard.assessment.Audience;
import se.likvard.organiser.Organiser;
import se.likvard.population.Examining;
import se.likvard.population.Folder;
import se.likvard.population.Groups;
import se.likvard.population.Journal;
import se.likvard.population.Run;
import se.likvard.population.Telling;
import se.likvard.value.Counted;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** A run over many organisers: first all results, then what is made of them. */
final class PopulationRun {

    private static final Counted READY = new Counted(
            "huvudman är redan klar; fortsätter efter den.",
            "huvudmän är redan klara; fortsätter efter dem.",
            "organiser is done already; going on after it.",
            "organisers are done already; going on after them.");

    private static final Counted FAULTS = new Counted(
            "fel i tabellerna; det övriga i dem är läst",
            "fel i tabellerna; det övriga i dem är läst",
            "fault in the tables; the rest of them was read",
            "faults in the tables; the rest of them was read");

    private final Likvard likvard;
    private final LocalDate day;
    private final Audience audience;
    private final Run run;
    private final Folder folder;
    private final Console console;
    private final Verification verification;
    private final Examining examining;

    PopulationRun(
            Likvard likvard,
            LocalDate day,
            Audience audience,
            Run run,
            Folder folder,
            Console console,
            Verification verification) {
        this.likvard = likvard;
        this.day = day;
        this.audience = audience;
        this.run = run;
        this.folder = folder;
        this.console = console;
        this.verification = verification;
        this.examining = new Examining(likvard.rulebook(), day);
    }

    /** An organiser's line, and how far into its file it stands. */
    private record Done(Waiting waiting, List<Problem> problems, byte[] line) {}

    /**
     * Assesses all that has no result yet.
     *
     * @param anew whether to forget earlier results
     */
    void finishResults(Intake intake, int threads, boolean progress, boolean anew) {
        if (folder.isWhole() && !anew) {
            return;
        }
        try (Journal journal = folder.journal(run, anew)) {
            assess(intake, journal, threads, progress);
            journal.finish();
        } catch (IOException e) {
            throw unwritable(folder.file(Journal.PARTIAL));
        }
    }

    /** The run as the audience may see it. */
    private Run shown() {
        return audience == Audience.PUBLIC ? run.withoutContent() : run;
    }

    private void assess(Intake intake, Journal journal, int threads, boolean progress) {
        int before = journal.lines();
        if (before > 0) {
            console.message(READY.of(before));
        }
        Progress telling = new Progress(console, intake.all(), progress);
        Iterator<Waiting> organisers = intake.organisers();
        try {
            for (int skipped = 0; skipped < before && organisers.hasNext(); skipped++) {
                whole(organisers.next());
            }
            InOrder.run(
                    organisers,
                    this::assess,
                    done -> {
                        add(journal, done);
                        telling.done(journal.lines(), intake.upTo(done.waiting()));
                    },
                    threads);
        } catch (UncheckedIOException e) {
            throw unreadable(run.inputs().stream().map(Run.Input::name).collect(Collectors.joining(", ")));
        } finally {
            telling.end();
        }
    }

    private Done assess(Waiting waiting) {
        Given given = whole(waiting).read();
        byte[] line = given.entry()
                .organiser()
                .map(organiser -> line(given, likvard.shown(organiser, day, audience)))
                .orElseGet(
                        () -> Examining.broken(given.position(), given.entry().problems()));
        return new Done(waiting, given.problems(), line);
    }

    private byte[] line(Given given, Organiser shown) {
        verification.of(given, shown);
        return examining.line(given.position(), shown);
    }

    /** A file that cannot be read on from here has no line for what is left of it: the results would pass for whole. */
    private static Waiting whole(Waiting waiting) {
        if (waiting.unread().isCutOff()) {
            throw unreadable(waiting.file().toString());
        }
        return waiting;
    }

    private void add(Journal journal, Done done) {
        console.problems(done.problems());
        try {
            journal.add(done.line());
        } catch (IOException e) {
            throw unwritable(folder.file(Journal.PARTIAL));
        }
    }

    /**
     * Makes tables and the summary of the results, and tells it; what they rest on is told as the audience may see it.
     *
     * @param faults in what organisers were made of
     */
    ExitCode tell(Groups groups, int faults) {
        Locale language = console.language().locale();
        tidy();
        Telling telling = tables(groups, faults);
        write("summary.json", Json.pretty(telling.json()));
        write("summary.html", telling.page(language));
        write("summary.txt", telling.text(language));
        tellRun();
        console.result(telling.text(language));
        if (telling.broken() > 0) {
            Words all = Counted.ORGANISERS.of(telling.organisers());
            console.message(
                    "%s av %s gick inte att läsa".formatted(telling.broken(), all.sv()),
                    "%s of %s could not be read".formatted(telling.broken(), all.en()));
        }
        if (faults > 0) {
            console.message(FAULTS.of(faults));
        }
        return telling.broken() + faults > 0 ? ExitCode.INPUT : ExitCode.DONE;
    }

    private void tidy() {
        try {
            folder.tidy();
        } catch (IOException e) {
            throw unwritable(folder.file(Folder.RUN));
        }
    }

    /** Last of all: results for the public can no longer be gone on with when what the files hold is forgotten. */
    private void tellRun() {
        try {
            folder.tell(shown());
        } catch (IOException e) {
            throw unwritable(folder.file(Folder.RUN));
        }
    }

    private Telling tables(Groups groups, int faults) {
        try (FileOutput organisers = FileOutput.open(folder.file("organisers.csv"));
                FileOutput outcomes = FileOutput.open(folder.file("outcomes.csv"))) {
            Telling telling = Telling.of(
                    folder.file(Journal.RESULTS),
                    shown(),
                    faults,
                    groups,
                    likvard.rulebook(),
                    organisers::write,
                    outcomes::write);
            organisers.finish();
            outcomes.finish();
            return telling;
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.OUTPUT,
                    folder.file(Journal.RESULTS).toString(),
                    "går inte att läsa tillbaka",
                    "cannot be read back");
        }
    }

    private void write(String name, String text) {
        try (FileOutput output = FileOutput.open(folder.file(name))) {
            output.write(text);
            output.finish();
        }
    }

    private static Failure unreadable(String where) {
        return new Failure(
                ExitCode.INPUT,
                where,
                "går inte att läsa till slutet; samma kommando går sedan vidare där det slutade",
                "cannot be read to its end; the same command then goes on where it stopped");
    }

    static Failure unwritable(Path path) {
        return new Failure(
                ExitCode.OUTPUT,
                path.toString(),
                "går inte att skriva; får du skriva där, och finns det plats? Samma kommando går sedan vidare där det slutade",
                "cannot be written; may you write there, and is there room? The same command then goes on where it"
                        + " stopped");
    }
}
