package se.likvard.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** Prints a JSON Schema. */
@Command
final class PrintSchema implements Task {

    private final Console console;
    private final Supplier<ObjectNode> schema;

    PrintSchema(Console console, Supplier<ObjectNode> schema) {
        this.console = console;
        this.schema = schema;
    }

    @Override
    public ExitCode run() {
        console.result(Json.pretty(schema.get()));
        return ExitCode.DONE;
    }
}
