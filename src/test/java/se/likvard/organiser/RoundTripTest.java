package se.likvard.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.likvard.value.Listed;
import se.likvard.value.Reason;
import se.likvard.value.Value;

class RoundTripTest {

    @Test
    void whatIsWrittenReadsBackEqual() {
        RandomOrganisers organisers = new RandomOrganisers(new Random(1));
        for (int count = 0; count < 500; count++) {
            Organiser organiser = organisers.next();
            byte[] json = Organisers.write(organiser).toString().getBytes(StandardCharsets.UTF_8);
            assertThat(Organisers.read("random", json)).isEqualTo(organiser);
        }
    }

    @Test
    void theOrderOfListsAndKeysDoesNotMatter() {
        Random random = new Random(2);
        RandomOrganisers organisers = new RandomOrganisers(random);
        int shuffled = 0;
        for (int count = 0; count < 200; count++) {
            Organiser organiser = organisers.next();
            JsonNode tree = Organisers.write(organiser);
            JsonNode other = shuffle(tree, random);
            shuffled += tree.toString().equals(other.toString()) ? 0 : 1;
            assertThat(Organisers.read(other)).isEqualTo(organiser);
        }
        assertThat(shuffled).isGreaterThan(190);
    }

    private static JsonNode shuffle(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            ObjectNode other = object.objectNode();
            names.forEach(name -> other.set(name, shuffle(object.get(name), random)));
            return other;
        }
        if (node instanceof ArrayNode array) {
            List<JsonNode> items = new ArrayList<>();
            array.forEach(item -> items.add(shuffle(item, random)));
            Collections.shuffle(items, random);
            return array.arrayNode().addAll(items);
        }
        return node;
    }

    @Test
    void whatIsNotGivenIsUnknownAllTheWayDown() {
        Organiser organiser = Given.read(Given.organiser(""));
        assertThat(organiser.municipalityCode()).isEqualTo(Value.unknown(Reason.NOT_REPORTED));
        assertThat(organiser.qualityWork().documented()).isEqualTo(Value.unknown(Reason.NOT_REPORTED));
        assertThat(organiser.schoolUnits()).isEqualTo(Listed.unknown());
        assertThat(Organisers.write(organiser)).hasToString(Given.organiser(""));
    }

    @Test
    void nullIsTheSameAsAbsentAndAnEmptyListIsNot() {
        Organiser organiser =
                Given.read(Given.organiser("'alternativeCompensation':null,'qualityWork':null,'routines':null"));
        assertThat(organiser).isEqualTo(Given.read(Given.organiser("")));
        assertThat(Given.read(Given.organiser("'routines':[]")).routines()).isEqualTo(Listed.of(List.of()));
    }
}
