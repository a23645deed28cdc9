package se.likvard.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.ParameterException;
import se.likvard.value.Problem;

/** The program. */
public final class Main {

    /** Set by the launcher when messages go to a terminal, which Java cannot tell by itself. */
    private static final String TERMINAL = "likvard.terminal";

    private Main() {}

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] args) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(args, out, err));
    }

    /** Runs a command and gives its exit status. */
    static int run(String[] args, OutputStream out, PrintStream err) {
        List<String> words = List.of(args);
        Console console = new Console(out, err, Language.in(words), Boolean.getBoolean(TERMINAL));
        return run(words, console).number();
    }

    // An Error, as too little memory, ends in the same words as any other fault of ours.
    @SuppressWarnings("CatchAndPrintStackTrace")
    private static ExitCode run(List<String> args, Console console) {
        try {
            return Commands.run(args, console);
        } catch (ParameterException e) {
            console.problems(List.of(new Problem("", UsageWords.of(e))));
            console.message(UsageWords.help(e));
            return ExitCode.USAGE;
        } catch (Failure e) {
            console.problems(e.problems());
            return e.code();
        } catch (ReaderGone e) {
            return ExitCode.DONE;
        } catch (Throwable e) {
            fault(args, console, e);
            return ExitCode.FAULT;
        }
    }

    private static void fault(List<String> args, Console console, Throwable fault) {
        if (args.contains(Commands.DEBUG)) {
            fault.printStackTrace(console.err());
        } else if (fault instanceof OutOfMemoryError) {
            console.message(
                    "Minnet räcker inte; ge Java mer, till exempel med JAVA_TOOL_OPTIONS=-Xmx1g.",
                    "There is too little memory; give Java more, for example with JAVA_TOOL_OPTIONS=-Xmx1g.");
        } else {
            console.message(
                    "Programmet har ett fel och kunde inte gå vidare; kör samma kommando med --debug och skicka"
                            + " utskriften till den som sköter programmet.",
                    "The program has a fault and could not go on; run the same command with --debug and send what it"
                            + " prints to whoever maintains the program.");
        }
    }
}
