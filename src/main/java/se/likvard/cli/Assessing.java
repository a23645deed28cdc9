package se.likvard.cli;

import java.time.LocalDate;
import se.likvard.Likvard;
import se.likvard.assessment.Audience;

/** The assessment of a batch, of one organiser or many. */
final class Assessing {

    /** After how many organisers somebody who watches hears of it. */
    private static final int STEP = 25;

    private final Likvard likvard;
    private final LocalDate day;
    private final Audience audience;
    private final Layout layout;
    private final Console console;
    private int done;
    private int broken;
    private boolean begun;

    Assessing(Likvard likvard, LocalDate day, Audience audience, Layout layout, Console console) {
        this.likvard = likvard;
        this.day = day;
        this.audience = audience;
        this.layout = layout;
        this.console = console;
    }

    /** One organiser's part of the result. */
    private record Piece(Given given, String text) {}

    /** Assesses all that is given, tells what is broken, and says whether anything was. */
    ExitCode run(GivenFiles given, Output output, int threads) {
        InOrder.run(given, this::assess, piece -> write(piece, output), threads);
        endProgress();
        if (broken > 0) {
            console.message(
                    "%s av %s huvudmän gick inte att läsa; %s är bedömda".formatted(broken, done, done - broken),
                    "%s of %s organisers could not be read; %s are assessed".formatted(broken, done, done - broken));
        } else if (done == 0) {
            console.message("Det fanns inga huvudmän i filerna.", "There were no organisers in the files.");
        }
        return broken > 0 ? ExitCode.INPUT : ExitCode.DONE;
    }

    private Piece assess(Given given) {
        String text = given.entry()
                .organiser()
                .map(organiser -> layout.of(
                        likvard.assess(organiser, day, audience),
                        console.language().locale()))
                .orElseGet(() -> layout.broken(given));
        return new Piece(given, text);
    }

    private void write(Piece piece, Output output) {
        done++;
        if (piece.given().isBroken()) {
            broken++;
            console.problems(piece.given().problems());
        }
        if (!piece.text().isEmpty()) {
            output.write(begun ? layout.between() + piece.text() : piece.text());
            begun = true;
        }
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
