package se.likvard.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.conf.ShareBetaNodesOption;
import org.kie.internal.io.ResourceFactory;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Presence;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Vocabulary;

/** Rules that see the same facts, compiled by Drools and run over them. Immutable; safe for many threads. */
final class Stage {

    private static final String PACKAGE = "likvard";
    /** Left to itself, Drools compiles a constraint after some evaluations, and answers can change. */
    private static final int COMPILED_AT_ONCE = 0;

    private final Codes codes;
    private final KieBase kieBase;
    private final List<FactLoader> loaders;

    private Stage(Codes codes, KieBase kieBase, List<FactLoader> loaders) {
        this.codes = codes;
        this.kieBase = kieBase;
        this.loaders = loaders;
    }

    /**
     * Compiles rules.
     *
     * @throws IllegalStateException if Drools refuses what was emitted from checked trees: a fault of ours
     */
    static Stage compile(List<RuleTree> trees, Vocabulary vocabulary, Limits limits) {
        return compile(trees, vocabulary, limits, COMPILED_AT_ONCE);
    }

    /** The same, with constraints compiled after so many evaluations; -1 for never. */
    static Stage compile(List<RuleTree> trees, Vocabulary vocabulary, Limits limits, int jitting) {
        Codes codes = new Codes();
        Emitter emitter = new Emitter(vocabulary, limits, codes);
        KieBase kieBase = build(emitter.emit(PACKAGE, trees), jitting);
        List<FactLoader> loaders = emitter.properties().entrySet().stream()
                .map(type -> new FactLoader(kieBase.getFactType(PACKAGE, type.getKey()), type.getValue()))
                .toList();
        return new Stage(codes, kieBase, loaders);
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

    /** Every way in which a rule must or may hold of these facts. */
    List<Firing> run(Collection<Fact> facts) {
        KieSession session = kieBase.newKieSession();
        try {
            Codes own = new Codes(codes);
            facts.stream()
                    .filter(fact -> fact.presence() == Presence.ANY_NUMBER)
                    .forEach(fact -> own.many(fact.key()));
            Map<Object, Fact> origins = new IdentityHashMap<>();
            loaders.forEach(loader -> loader.insert(facts, own, session, origins));
            List<Firing> firings = new ArrayList<>();
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    firings.add(Firing.of(event.getMatch(), origins));
                }
            });
            session.fireAllRules();
            return firings;
        } finally {
            session.dispose();
        }
    }
}
