package se.likvard.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.conf.ShareBetaNodesOption;
import org.kie.internal.io.ResourceFactory;
import se.likvard.dialect.Limits;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Vocabulary;
import se.likvard.rulebook.Emitter.Stage;

/**
 * The rules of all stages, compiled by Drools together, so that facts need be made and inserted only once. Each stage is
 * an agenda group, and Drools looks at no rule before its group has the focus. Immutable; safe for many threads.
 */
final class Stages {

    private static final String PACKAGE = "likvard";
    /** Left to itself, Drools compiles a constraint after some evaluations, and answers can change. */
    private static final int COMPILED_AT_ONCE = 0;

    private final Codes codes;
    private final KieBase kieBase;
    private final Map<String, FactLoader> loaders;

    private Stages(Codes codes, KieBase kieBase, Map<String, FactLoader> loaders) {
        this.codes = codes;
        this.kieBase = kieBase;
        this.loaders = loaders;
    }

    /**
     * Compiles rules, stage by stage.
     *
     * @throws IllegalStateException if Drools refuses what was emitted from checked trees: a fault of ours
     */
    static Stages compile(List<List<RuleTree>> stages, Vocabulary vocabulary, Limits limits) {
        return compile(stages, vocabulary, limits, COMPILED_AT_ONCE);
    }

    /** Compiles stages that need not go by the same limits. */
    static Stages compile(List<Stage> stages, Vocabulary vocabulary) {
        return compile(stages, vocabulary, COMPILED_AT_ONCE);
    }

    /** The same, with constraints compiled after so many evaluations; -1 for never. */
    static Stages compile(List<List<RuleTree>> stages, Vocabulary vocabulary, Limits limits, int jitting) {
        return compile(stages.stream().map(trees -> new Stage(trees, limits)).toList(), vocabulary, jitting);
    }

    private static Stages compile(List<Stage> stages, Vocabulary vocabulary, int jitting) {
        Codes codes = new Codes();
        Emitter emitter = new Emitter(vocabulary, codes);
        KieBase kieBase = build(emitter.emit(PACKAGE, stages), jitting);
        Map<String, FactLoader> loaders = emitter.properties().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        type -> new FactLoader(kieBase.getFactType(PACKAGE, type.getKey()), type.getValue())));
        return new Stages(codes, kieBase, loaders);
    }

    private static KieBase build(String drl, int jitting) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException("Drools refuses what was emitted: " + builder.getErrors() + "\n" + drl);
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration(jitting));
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }

    /** Drools gives wrong answers unless told so: constraints compiled at once, no shared joins, no range index. */
    private static KieBaseConfiguration configuration(int jitting) {
        KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
        configuration.setOption(ConstraintJittingThresholdOption.get(jitting));
        configuration.setOption(ShareBetaNodesOption.NO);
        configuration.setOption(AlphaRangeIndexThresholdOption.get(0));
        return configuration;
    }

    /** Begins with one organiser. */
    DroolsSitting open() {
        return new DroolsSitting(kieBase.newKieSession(), loaders, new Codes(codes));
    }
}
