package se.likvard.cli;

import java.time.LocalDate;
import java.util.Optional;
import se.likvard.Likvard;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Audience;
import se.likvard.organiser.Organiser;
import se.likvard.value.Counted;
import se.likvard.value.Words;

/** The assessment of a batch, of one organiser or many. */
final class Assessing {

    /** After how many organisers somebody who watches hears of it. */
    private static final int STEP = 25;

    private static final Counted ASSESSED = new Counted("är bedömd", "är bedömda", "is assessed", "are assessed");

    private final Likvard likvard;
    private final LocalDate day;
    private final Audience audience;
    private final Layout layout;
    private final Console console;
    private final Verification verification;
    private int done;
    private int broken;

    Assessing(
            Likvard likvard,
            LocalDate day,
            Audience audience,
            Layout layout,
            Console console,
            Verification verification) {
        this.likvard = likvard;
        this.day = day;
        this.audience = audience;
        this.layout = layout;
        this.console = console;
        this.verification = verification;
    }

    /** Assesses all that is given, tells what is broken, and says whether anything was. */
    ExitCode run(GivenFiles given, Delivery delivery, int threads) {
        InOrder.run(given.waiting(), waiting -> assess(waiting.read()), piece -> deliver(piece, delivery), threads);
        endProgress();
        if (broken > 0) {
            Words all = Counted.ORGANISERS.of(done);
            Words assessed = ASSESSED.of(done - broken);
            console.message(
                    "%s av %s gick inte att läsa; %s".formatted(broken, all.sv(), assessed.sv()),
                    "%s of %s could not be read; %s".formatted(broken, all.en(), assessed.en()));
        } else if (done == 0) {
            console.message("Det fanns inga huvudmän i filerna.", "There were no organisers in the files.");
        }
        return broken > 0 ? ExitCode.INPUT : ExitCode.DONE;
    }

    private Piece assess(Given given) {
        return given.entry()
                .organiser()
                .map(organiser -> assess(given, organiser))
                .orElseGet(() -> new Piece(given, Optional.empty(), layout.broken(given)));
    }

    /** Everything that is written goes by what the audience of the assessment may see of the organiser. */
    private Piece assess(Given given, Organiser organiser) {
        verification.of(given, likvard.shown(organiser, day, audience));
        Assessment assessment = likvard.assess(organiser, day, audience);
        String text =
                layout.of(likvard, organiser, assessment, console.language().locale());
        return new Piece(given, Optional.of(assessment), text);
    }

    private void deliver(Piece piece, Delivery delivery) {
        done++;
        if (piece.given().isBroken()) {
            broken++;
            console.problems(piece.given().problems());
        }
        delivery.add(piece);
        if (console.terminal() && done % STEP == 0) {
            console.err().print("\r" + done);
        }
    }

    private void endProgress() {
        if (console.terminal() && done >= STEP) {
            console.err().print("\n");
        }
    }
}
