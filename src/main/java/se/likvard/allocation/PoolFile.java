package se.likvard.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.assessment.Status;
import se.likvard.value.Problem;
import se.likvard.value.Unit;
import se.likvard.value.Words;
import se.likvard.yaml.Entries;
import se.likvard.yaml.Yaml.Node;
import se.likvard.yaml.Yaml.Scalar;

/** Reads one pool of a {@code model.yaml}. */
final class PoolFile {

    static final List<String> KEYS = List.of("name", "share", "weights", "years", "leastPupils", "structural");
    static final List<String> WEIGHT_KEYS = List.of("groups", "status", "source");
    static final List<String> STRUCTURAL_KEYS = List.of("share", "scale", "from", "to", "cap");

    private final String id;
    private final List<Problem> problems;

    PoolFile(String id, List<Problem> problems) {
        this.id = id;
        this.problems = problems;
    }

    Optional<Pool> read(Node node) {
        return Entries.read(node, KEYS, problems, this::pool);
    }

    private Pool pool(Entries entries) {
        return new Pool(
                id,
                entries.textOrWords("name"),
                ModelFile.number(entries, "share", Unit.SHARE, problems),
                pupils(entries),
                ModelFile.optional(entries, "leastPupils", Unit.PUPILS, problems),
                entries.find("structural")
                        .flatMap(node -> Entries.read(node, STRUCTURAL_KEYS, problems, this::structural)));
    }

    private Pupils pupils(Entries entries) {
        if (entries.has("years")) {
            if (entries.has("weights")) {
                entries.problem("years", "ange weights eller years, inte båda", "give weights or years, not both");
            }
            List<String> years =
                    entries.texts("years").stream().map(Scalar::text).toList();
            if (years.isEmpty()) {
                entries.problem("years", "minst ett år ska anges", "at least one year must be given");
            }
            return new Pupils.MeanOfYears(years);
        }
        return entries.node("weights")
                .flatMap(node -> Entries.read(node, WEIGHT_KEYS, problems, this::weighted))
                .orElse(new Pupils.Weighted(Map.of(), Status.H, new Words("", "")));
    }

    private Pupils.Weighted weighted(Entries entries) {
        return new Pupils.Weighted(
                Named.read(entries, "groups", problems, (groups, name) -> groups.number(name, Unit.RATIO)),
                entries.word("status", Status.class),
                entries.textOrWords("source"));
    }

    private Structural structural(Entries entries) {
        Structural.Scale scale = entries.word("scale", Structural.Scale.class);
        Optional<Sourced> from = index(entries, "from");
        Optional<Sourced> to = index(entries, "to");
        boolean sliding = scale == Structural.Scale.SLIDING;
        if (from.isPresent() != sliding || to.isPresent() != sliding) {
            entries.problem(
                    "scale",
                    "from och to hör till SLIDING, som behöver båda",
                    "from and to belong to SLIDING, which needs both");
        }
        if (from.isPresent()
                && to.isPresent()
                && from.get().value().compareTo(to.get().value()) >= 0) {
            entries.problem("to", "ska vara större än from", "must be above from");
        }
        return new Structural(
                ModelFile.number(entries, "share", Unit.SHARE, problems), scale, from, to, index(entries, "cap"));
    }

    private Optional<Sourced> index(Entries entries, String key) {
        return ModelFile.optional(entries, key, Unit.SOCIO_ECONOMIC_INDEX, problems);
    }
}
