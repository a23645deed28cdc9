package se.likvard.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Each: what stands in an organiser, and whether it may. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'alternativeCompensation':null | true",
                "'alternativeCompensation':'true' | false",
                "'municipalityCode':'0180' | true",
                "'municipalityCode':180 | false",
                "'municipalityCode':'' | false",
                "'municipalityCode':'a\\tb' | false",
                "'municipalityCode':{'value':'0180','source':'SCB'} | true",
                "'municipalityCode':{'value':'0180','source':''} | false",
                "'municipalityCode':{'from':'0180','to':'0181'} | false",
                "'municipalityCodes':'0180' | false",
                "'qualityWork':null | true",
                "'qualityWork':{'lastCycle':'2024-02-29'} | true",
                "'qualityWork':{'lastCycle':'2025-02-29'} | false",
                "'qualityWork':{'lastCycle':'2000-02-29'} | true",
                "'qualityWork':{'lastCycle':'1900-02-29'} | false",
                "'qualityWork':{'lastCycle':'2025-04-30'} | true",
                "'qualityWork':{'lastCycle':'2025-04-31'} | false",
                "'qualityWork':{'lastCycle':'2025-12-31'} | true",
                "'qualityWork':{'lastCycle':'2025-13-01'} | false",
                "'qualityWork':{'lastCycle':'2025-00'} | false",
                "'qualityWork':{'lastCycle':'1899'} | false",
                "'qualityWork':{'lastCycle':'2199-12'} | true",
                "'qualityWork':{'lastCycle':2025} | false",
                "'qualityWork':{'lastCycle':{'from':'2024','to':'2025-01'}} | true",
                "'qualityWork':{'lastCycle':{'from':'2024'}} | false",
                "'qualityWork':{'lastCycle':{'none':true}} | true",
                "'qualityWork':{'lastCycle':{'none':false}} | false",
                "'qualityWork':{'lastCycle':{'none':true,'notApplicable':true}} | false",
                "'qualityWork':{'lastCycle':{'unknown':'WITHHELD'}} | true",
                "'qualityWork':{'lastCycle':{'unknown':'NO_POLICY_VALUE'}} | false",
                "'qualityWork':{'lastCycle':{'value':null,'observed':'2025-01-01'}} | true",
                "'qualityWork':{'lastCycle':{'value':'2025','observed':'2025'}} | false",
                "'qualityWork':{'lastCycle':{'value':'2025','observed':null}} | false",
                "'qualityWork':{'lastCycle':{}} | false",
                "'allocationModels':[{'id':'1','indexYear':2024,'movedShare':0}] | true",
                "'allocationModels':[{'id':'1','indexYear':2024.5}] | false",
                "'allocationModels':[{'id':'1','movedShare':1.01}] | false",
                "'allocationModels':[{'id':'1','movedShare':{'from':0,'to':1.01}}] | false",
                "'allocationModels':[{'id':'1','schoolForm':'SCHOOL'}] | false",
                "'allocationModels':[{'id':''}] | false",
                "'allocationModels':[{}] | false",
                "'allocationModels':{'id':'1'} | false",
                "'allocationModels':null | true",
                "'municipalityYears':[{'schoolYear':1990}] | true",
                "'municipalityYears':[{'schoolYear':2025.0}] | true",
                "'municipalityYears':[{'schoolYear':1989}] | false",
                "'schoolUnits':[{'schoolUnitCode':'1234567','name':'A'}] | false",
                "'schoolUnits':[{'schoolUnitCode':'12345678','name':null}] | false",
                "'organiserType':'STATE' | true",
                "'organiserType':'STATLIG' | false",
                "'organiserType':{'value':'STATE'} | false",
                "'registrationNumber':'212000-1' | false"
            })
    void theReaderAndTheSchemaAgree(String json, boolean valid) {
        ObjectNode tree = Given.tree(Given.organiser(""));
        tree.setAll(Given.tree("{" + json + "}"));
        assertThat(SCHEMA.validate(tree).isEmpty()).as("schema").isEqualTo(valid);
        assertThat(Given.problems(tree.toString()).isEmpty()).as("reader").isEqualTo(valid);
    }

    @Test
    void everyNumberSaysItsUnitInBothLanguages() {
        JsonNode eligibility = OrganiserSchema.asJson().at("/$defs/SchoolYear/properties/eligibility");
        assertThat(eligibility.path("description").asText()).isEqualTo("share 0–1 / andel 0–1");
        JsonNode plain = OrganiserSchema.asJson().at("/$defs/number-share/oneOf/0");
        assertThat(plain.path("minimum").decimalValue()).isEqualByComparingTo("0");
        assertThat(plain.path("maximum").decimalValue()).isEqualByComparingTo("1");
    }

    @Test
    void theSchemaIsTheSameEveryTime() {
        assertThat(OrganiserSchema.asJson().toString())
                .isEqualTo(OrganiserSchema.asJson().toString());
    }
}
