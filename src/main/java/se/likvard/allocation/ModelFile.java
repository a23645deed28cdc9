package se.likvard.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.likvard.assessment.Status;
import se.likvard.value.Problem;
import se.likvard.value.Unit;
import se.likvard.value.Words;
import se.likvard.yaml.Entries;
import se.likvard.yaml.Fingerprint;
import se.likvard.yaml.Nodes;
import se.likvard.yaml.Yaml;
import se.likvard.yaml.Yaml.Mapping;
import se.likvard.yaml.Yaml.Node;

/** Reads a {@code model.yaml}. */
final class ModelFile {

    static final List<String> KEYS = List.of("title", "versions");
    static final List<String> VERSION_KEYS =
            List.of("from", "source", "budget", "unknownIndex", "rounding", "pools", "terms");
    static final List<String> NUMBER_KEYS = List.of("value", "status", "source");
    static final List<String> UNKNOWN_KEYS = List.of("rule", "value", "status", "source");

    /** Stands in for a number that was told to be wrong, so that the rest is read too. */
    static final Sourced NOTHING = new Sourced(BigDecimal.ZERO, Status.H, new Words("", ""));

    private final List<Problem> problems;

    private ModelFile(List<Problem> problems) {
        this.problems = problems;
    }

    /** The model of a file; empty when anything in it is wrong, and then every problem is told. */
    static Optional<Model> read(String name, String file, byte[] bytes, List<Problem> problems) {
        ModelFile reader = new ModelFile(problems);
        return Yaml.read(file, bytes, problems)
                .flatMap(root ->
                        Entries.read(root, KEYS, problems, entries -> reader.model(name, hash(file, root), entries)));
    }

    private static String hash(String file, Node root) {
        return Fingerprint.of(new TreeMap<>(Map.of(file, Fingerprint.canonical(root))));
    }

    private Model model(String name, String hash, Entries entries) {
        List<Version> versions = new ArrayList<>();
        for (Node node : items(entries, "versions")) {
            Entries.read(node, VERSION_KEYS, problems, this::version).ifPresent(each -> {
                inOrder(versions.stream().map(Version::from).toList(), each.from(), node, problems);
                versions.add(each);
            });
        }
        return new Model(name, entries.words("title"), hash, List.copyOf(versions));
    }

    /** A version that begins before the one above it, or with it, is told. */
    static void inOrder(List<LocalDate> earlier, LocalDate from, Node node, List<Problem> problems) {
        if (!earlier.isEmpty() && !from.isAfter(earlier.get(earlier.size() - 1))) {
            problems.add(Problem.at(
                    node.place().toString(),
                    "versionerna ska stå i tidsordning",
                    "the versions must stand in order of time"));
        }
    }

    private List<Node> items(Entries entries, String key) {
        return entries.node(key).map(node -> Nodes.items(node, problems)).orElse(List.of());
    }

    private Version version(Entries entries) {
        List<Pool> pools = pools(entries);
        Version version = new Version(
                entries.date("from"),
                entries.textOrWords("source"),
                optional(entries, "budget", Unit.KRONOR, problems),
                entries.find("unknownIndex")
                        .flatMap(node -> Entries.read(node, UNKNOWN_KEYS, problems, ModelFile::unknown)),
                rounding(entries),
                pools,
                entries.has("terms") ? new TermFile(pools, problems).read(items(entries, "terms")) : List.of());
        if (version.usesIndex() && !entries.has("unknownIndex")) {
            entries.problem(
                    "pools",
                    "modellen går efter index: säg med unknownIndex vad som görs när index är okänt",
                    "the model goes by an index: say with unknownIndex what is done where it is unknown");
        }
        return version;
    }

    private static UnknownIndex unknown(Entries entries) {
        UnknownIndex.Rule rule = entries.word("rule", UnknownIndex.Rule.class);
        boolean named = rule == UnknownIndex.Rule.VALUE;
        if (!named && entries.has("value")) {
            entries.problem("value", "hör bara till VALUE", "belongs to VALUE only");
        }
        return new UnknownIndex(
                rule,
                named ? Optional.of(entries.number("value", Unit.SOCIO_ECONOMIC_INDEX)) : Optional.empty(),
                entries.word("status", Status.class),
                entries.textOrWords("source"));
    }

    private Rounding rounding(Entries entries) {
        return entries.node("rounding")
                .flatMap(node -> Entries.read(node, UNKNOWN_KEYS, problems, ModelFile::rounded))
                .orElse(new Rounding(Rounding.Rule.LARGEST_REMAINDER, NOTHING));
    }

    private static Rounding rounded(Entries entries) {
        BigDecimal unit = entries.number("value", Unit.KRONOR);
        if (unit.signum() == 0 || unit.scale() > Amount.ORE) {
            entries.problem("value", "ska vara minst ett öre, 0.01", "must be at least one öre, 0.01");
        }
        return new Rounding(entries.word("rule", Rounding.Rule.class), sourced(unit, entries));
    }

    private List<Pool> pools(Entries entries) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        entries.node("pools").flatMap(node -> Nodes.mapping(node, problems)).map(Mapping::entries).stream()
                .flatMap(all -> all.values().stream())
                .forEach(entry -> nodes.put(entry.key(), entry.value()));
        List<Pool> pools = new ArrayList<>();
        nodes.forEach((id, node) -> new PoolFile(id, problems).read(node).ifPresent(pools::add));
        if (pools.size() == nodes.size()) {
            whole(pools, entries);
            apart(pools, entries);
        }
        return pools;
    }

    /** A budget of which something is left, or shared twice, is no budget. */
    private static void whole(List<Pool> pools, Entries entries) {
        BigDecimal sum = pools.stream().map(each -> each.share().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            String plain = sum.stripTrailingZeros().toPlainString();
            entries.problem(
                    "pools",
                    "potternas andelar är tillsammans %s, och ska vara 1".formatted(plain),
                    "the shares of the pools are %s together, and must be 1".formatted(plain));
        }
    }

    /** Whose pupils are in two pools would get money twice. */
    private static void apart(List<Pool> pools, Entries entries) {
        Map<String, String> first = new TreeMap<>();
        for (Pool pool : pools) {
            for (String group : pool.pupils().groups()) {
                String other = first.putIfAbsent(group, pool.id());
                if (other != null) {
                    entries.problem(
                            "pools",
                            "elever i %s står i två potter, %s och %s".formatted(group, other, pool.id()),
                            "pupils in %s are in two pools, %s and %s".formatted(group, other, pool.id()));
                }
            }
        }
    }

    /** A number with its status and source that must be there. */
    static Sourced number(Entries entries, String key, Unit unit, List<Problem> problems) {
        return entries.node(key)
                .flatMap(node ->
                        Entries.read(node, NUMBER_KEYS, problems, each -> sourced(each.number("value", unit), each)))
                .orElse(NOTHING);
    }

    /** A number with its status and source that may be left out. */
    static Optional<Sourced> optional(Entries entries, String key, Unit unit, List<Problem> problems) {
        return entries.has(key) ? Optional.of(number(entries, key, unit, problems)) : Optional.empty();
    }

    private static Sourced sourced(BigDecimal value, Entries entries) {
        return new Sourced(value, entries.word("status", Status.class), entries.textOrWords("source"));
    }
}
