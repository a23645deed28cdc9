package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.likvard.Likvard;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.value.Words;

class LabelsTest {

    @Test
    void aTimeAsPrincipalIsCalledByItsUnit() {
        Organiser organiser = Organisers.read("test", """
                {"registrationNumber": "2120000001", "name": "Aby kommun", "organiserType": "MUNICIPAL", "schoolUnits": [
                  {"schoolUnitCode": "10000001", "name": "Norra skolan",
                   "principalServices": [{"id": "t3", "started": "2024-08-01"}]}]}
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(Likvard.standard()
                        .assess(organiser, LocalDate.of(2025, 11, 1))
                        .outcomes())
                .filteredOn(each -> each.rule().equals("principals/induction-missing"))
                .extracting(each -> each.subject().name())
                .containsExactly(new Words("Norra skolan, rektorn (t3)", "Norra skolan, the principal (t3)"));
    }
}
