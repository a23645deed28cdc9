package se.likvard.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.likvard.value.Nearest;
import se.likvard.value.Words;

/** What is wrong with a command as it was written, and what would be right. */
final class UsageWords {

    private UsageWords() {}

    static Words of(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getCommandLine(), unmatched.getUnmatched().get(0));
        }
        if (error instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (error instanceof OverwrittenOptionException twice) {
            String option = name(twice.getOverwritten());
            return new Words(option + " får bara anges en gång", option + " may be given only once");
        }
        ArgSpec argument = error.getArgSpec();
        return argument == null || error.getValue() == null
                ? commands(error.getCommandLine(), "säg vad som ska göras", "say what to do")
                : impossible(argument, error.getValue());
    }

    /** Where to read more. */
    static Words help(ParameterException error) {
        String command = error.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        return new Words("Läs mer: " + command, "Read more: " + command);
    }

    private static Words unknown(CommandLine command, String argument) {
        if (argument.startsWith("-")) {
            String option = argument.replaceFirst("=.*", "");
            Optional<String> near = Nearest.to(
                    option, List.copyOf(command.getCommandSpec().optionsMap().keySet()));
            return new Words(
                    "det finns inget " + option
                            + near.map(" här; menades %s?"::formatted).orElse(" här"),
                    "there is no " + option
                            + near.map(" here; was %s meant?"::formatted).orElse(" here"));
        }
        return command.getSubcommands().isEmpty()
                ? new Words("för mycket: " + argument, "too much: " + argument)
                : commands(command, "det finns inget kommando " + argument, "there is no command " + argument);
    }

    private static Words commands(CommandLine command, String sv, String en) {
        String names = String.join(", ", command.getSubcommands().keySet());
        return new Words(sv + "; möjliga: " + names, en + "; possible: " + names);
    }

    private static Words missing(List<ArgSpec> arguments) {
        String names = arguments.stream().map(UsageWords::full).collect(Collectors.joining(", "));
        return new Words("det saknas: " + names, "missing: " + names);
    }

    private static Words impossible(ArgSpec argument, String value) {
        Words right = right(argument.type());
        return new Words(
                "%s går inte som %s; %s".formatted(value, name(argument), right.sv()),
                "%s is not possible as %s; %s".formatted(value, name(argument), right.en()));
    }

    private static Words right(Class<?> type) {
        if (type == LocalDate.class) {
            return new Words(
                    "skriv ett datum som finns som år-månad-dag, till exempel 2025-11-01",
                    "write a date that exists as year-month-day, for example 2025-11-01");
        }
        if (type.isEnum()) {
            String names =
                    Stream.of(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return new Words("möjliga: " + names, "possible: " + names);
        }
        if (type == BigDecimal.class) {
            return new Words("skriv ett tal med decimalpunkt", "write a number with a decimal point");
        }
        return type == Integer.class || type == int.class
                ? new Words("skriv ett heltal", "write a whole number")
                : new Words("skriv en sökväg", "write a path");
    }

    private static String full(ArgSpec argument) {
        return argument.isOption() ? name(argument) + " " + argument.paramLabel() : name(argument);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
