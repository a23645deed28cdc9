package se.likvard.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.likvard.report.NewerIndex.Lot;

/** What a newer index would change, in JSON. */
final class NewerIndexNode {

    private NewerIndexNode() {}

    static ObjectNode of(NewerIndex newer) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("complete", newer.complete());
        node.set("misplacedShare", ValueForm.of(newer.misplaced()));
        node.set("schools", AssessmentNode.array(newer.schools(), NewerIndexNode::school));
        return node;
    }

    private static ObjectNode school(NewerIndex.School school) {
        ObjectNode node =
                JsonNodeFactory.instance.objectNode().put("id", school.id()).put("name", school.name());
        node.set("pupils", ValueForm.of(school.pupils()));
        node.set("indexInUse", ValueForm.of(school.indexInUse()));
        node.set("newerIndex", ValueForm.of(school.newerIndex()));
        school.lots().ifPresent(lots -> {
            node.set("inUse", lot(lots.inUse()));
            node.set("newer", lot(lots.newer()));
            ObjectNode more = node.putObject("more");
            more.set("share", ValueForm.number(lots.more()));
            lots.moreKronor().ifPresent(kronor -> more.set("kronor", ValueForm.number(kronor)));
        });
        return node;
    }

    private static ObjectNode lot(Lot lot) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("share", ValueForm.number(lot.share()));
        lot.kronor().ifPresent(kronor -> node.set("kronor", ValueForm.number(kronor)));
        return node;
    }
}
