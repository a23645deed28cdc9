package se.likvard.peers;

import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN: the table in FEEL. */
public record KieDmnPeer(Table table) implements Peer {

    @Override
    public String name() {
        return "KIE DMN (FEEL)";
    }

    @Override
    public String expresses() {
        return "no \"not assessed\" from a table: a null cell does not match";
    }

    @Override
    public Judge over(List<Given> organisers) {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(Dmn.feel("-").xml(table)));
        resource.setSourcePath("table.dmn");
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        DMNModel model = runtime.getModel(Dmn.NAMESPACE, Dmn.DECISION);
        return TableJudge.each(table, organisers, figures -> figures, figures -> evaluate(runtime, model, figures));
    }

    @SuppressWarnings("unchecked") // a table that collects texts makes a list of texts
    private static Collection<String> evaluate(
            DMNRuntime runtime, DMNModel model, Map<String, @Nullable Object> figures) {
        DMNContext context = runtime.newContext();
        figures.forEach(context::set);
        DMNDecisionResult result = runtime.evaluateAll(model, context).getDecisionResultByName(Dmn.DECISION);
        return result.getResult() == null ? List.of() : (Collection<String>) result.getResult();
    }
}
