package se.likvard.peers;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** Camunda's DMN engine. */
public record CamundaPeer(String name, Dmn dmn, Table table) implements Peer {

    /** With cells in FEEL, as it is by default. */
    public static CamundaPeer feel(Table table) {
        return new CamundaPeer("Camunda DMN (FEEL)", Dmn.feel(""), table);
    }

    /** With cells in JUEL. */
    public static CamundaPeer juel(Table table) {
        return new CamundaPeer("Camunda DMN (JUEL)", Dmn.juel(), table);
    }

    @Override
    public String expresses() {
        return "no \"not assessed\" from a table: a null cell does not match";
    }

    @Override
    public Judge over(List<Given> organisers) {
        DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        byte[] xml = dmn.xml(table).getBytes(StandardCharsets.UTF_8);
        DmnDecision decision = engine.parseDecision(Dmn.DECISION, new ByteArrayInputStream(xml));
        return TableJudge.each(table, organisers, figures -> figures, figures -> engine.evaluateDecisionTable(
                        decision, figures)
                .collectEntries("rule"));
    }
}
