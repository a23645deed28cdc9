package se.likvard.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrganiserSchemaTest {

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(OrganiserSchema.asJson());

    @Test
    void everyOrganiserThatIsWrittenIsValid() {
        RandomOrganisers organisers = new RandomOrganisers(new Random(11));
        for (int count = 0; count < 100; count++) {
            JsonNode tree = Organisers.write(organisers.next());
            assertThat(SCHEMA.validate(tree)).as(tree.toString()).isEmpty();
        }
    }
}
