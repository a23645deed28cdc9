package se.likvard.cli;

import picocli.CommandLine.Command;
import se.likvard.organiser.OrganiserSchema;

/** Prints the JSON Schema of an organiser. */
@Command
final class SchemaOrganiser implements Task {

    private final Console console;

    SchemaOrganiser(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        console.result(Json.pretty(OrganiserSchema.asJson()));
        return ExitCode.DONE;
    }
}
