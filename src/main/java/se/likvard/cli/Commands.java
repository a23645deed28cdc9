package se.likvard.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import se.likvard.allocation.ModelSchema;
import se.likvard.organiser.OrganiserSchema;
import se.likvard.report.CommentRequest;
import se.likvard.report.DecisionMemo;
import se.likvard.rulebook.Engine;
import se.likvard.rulebook.RuleSchema;
import se.likvard.source.Published;
import se.likvard.source.merge.PrecedenceSchema;

/** All commands, and which of them is meant. */
final class Commands {

    static final String DEBUG = "--debug";
    private static final int WIDTH = 100;
    private static final int LONGEST_OPTION = 28;

    private Commands() {}

    /**
     * Runs the command that is meant.
     *
     * @throws ParameterException if none is, or it is written wrongly
     */
    static ExitCode run(List<String> args, Console console) {
        ParseResult understood = meant(args, console).parseArgs(args.toArray(String[]::new));
        List<CommandLine> path = understood.asCommandLineList();
        for (CommandLine each : path) {
            if (each.isUsageHelpRequested()) {
                console.result(each.getUsageMessage().stripTrailing() + "\n");
                return ExitCode.DONE;
            }
            if (each.isVersionHelpRequested()) {
                console.result(Engine.NAME + " " + Engine.version() + "\n");
                return ExitCode.DONE;
            }
        }
        CommandLine last = path.get(path.size() - 1);
        if (last.getCommandSpec().userObject() instanceof Task task) {
            return task.run();
        }
        throw new ParameterException(last, "a group of commands alone");
    }

    /** The command that is named first; when none is, all of them, for help and to tell what there is instead. */
    private static CommandLine meant(List<String> args, Console console) {
        CommandLine likvard = group("likvard");
        Map<String, Supplier<Object>> all = all(console);
        Optional<String> named = args.stream().findFirst().filter(all::containsKey);
        all.forEach((name, command) -> {
            if (named.isEmpty() || named.get().equals(name)) {
                likvard.addSubcommand(name, command.get());
            }
        });
        settle(likvard, help(console.language()));
        likvard.getCommandSpec()
                .addOption(flag("-V", "--version").versionHelp(true).build());
        return likvard;
    }

    /** What makes each command, in the order of help: taking one apart costs more than running it may. */
    private static Map<String, Supplier<Object>> all(Console console) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("assess", () -> new AssessCommand(console));
        all.put("explain", () -> new ExplainCommand(console));
        all.put("memo", () -> new WriteLetter(console, DecisionMemo::of));
        all.put("request", () -> new WriteLetter(console, CommentRequest::of));
        all.put(
                "allocate",
                () -> new CommandLine(new AllocateCommand(console))
                        .addSubcommand("compare", new CompareCommand(console))
                        .addSubcommand("index", new IndexCommand(console))
                        .addSubcommand("lock", new LockCommand(console))
                        .addSubcommand("need", new NeedCommand(console)));
        all.put("compare", () -> new CompareRules(console));
        all.put("sweep", () -> new SweepCommand(console));
        all.put("effect", () -> new EffectCommand(console));
        all.put("years", () -> new YearsCommand(console));
        all.put("population", () -> new PopulationCommand(console));
        all.put("check", () -> new CheckCommand(console));
        all.put("test", () -> new CaseRun(console));
        all.put("watch", () -> new Watch(console));
        all.put("mutate", () -> new Mutate(console));
        all.put("fmt", () -> new FormatCommand(console));
        all.put("rules", () -> new CommandLine(new RulesCommand(console)).addSubcommand("show", new ShowRule(console)));
        all.put("form", () -> new FormCommand(console));
        all.put(
                "import",
                () -> group("import")
                        .addSubcommand("skolverket", new ImportPublished(console, Published.SKOLVERKET))
                        .addSubcommand("kolada", new ImportPublished(console, Published.KOLADA))
                        .addSubcommand("published", new ImportPublished(console, Published.ANY))
                        .addSubcommand("form", new ImportForm(console)));
        all.put("new", () -> group("new").addSubcommand("rule", new WriteRule(console)));
        all.put("schema", () -> schemas(console));
        return all;
    }

    private static CommandLine schemas(Console console) {
        CommandLine schemas =
                group("schema").addSubcommand("organiser", new PrintSchema(console, OrganiserSchema::asJson));
        Stream.concat(RuleSchema.all().stream(), ModelSchema.all().stream())
                .forEach(each -> schemas.addSubcommand(each.name(), new PrintSchema(console, each::asJson)));
        return schemas.addSubcommand("sources", new PrintSchema(console, PrecedenceSchema::asJson));
    }

    private static CommandLine group(String name) {
        return new CommandLine(CommandSpec.create().name(name));
    }

    /** What holds for every command. */
    private static void settle(CommandLine command, ResourceBundle help) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder(Language.OPTION)
                        .paramLabel("sv|en")
                        .type(Language.class)
                        .build())
                .addOption(flag(DEBUG).build())
                .addOption(flag("-h", "--help").usageHelp(true).build())
                .resourceBundle(help);
        command.setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(WIDTH)
                .setUsageHelpLongOptionsMaxWidth(LONGEST_OPTION)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        command.getSubcommands().values().forEach(each -> settle(each, help));
    }

    private static OptionSpec.Builder flag(String... names) {
        return OptionSpec.builder(names).type(boolean.class).arity("0");
    }

    private static ResourceBundle help(Language language) {
        String name = "help." + language + ".properties";
        try (InputStreamReader text = new InputStreamReader(
                Objects.requireNonNull(Commands.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
