package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.likvard.value.Figure;
import se.likvard.value.Value;

class FieldsTest {

    private final List<Integer> asked = new ArrayList<>();
    private final Fields fields = new Fields(Fields.places(List.of("pupils", "merit", "area")), place -> {
        asked.add(place);
        return number(place);
    });

    @Test
    void worksAFigureOutWhenItIsAskedForAndOnlyOnce() {
        assertThat(fields.keySet()).containsExactly("pupils", "merit", "area");
        assertThat(fields.containsKey("merit")).isTrue();
        assertThat(asked).isEmpty();
        Figure merit = fields.get("merit");
        assertThat(merit).isEqualTo(number(1));
        assertThat(fields.get("merit")).isSameAs(merit);
        assertThat(asked).containsExactly(1);
    }

    @Test
    void hasNoOtherField() {
        assertThat(fields.get("teachers")).isNull();
        assertThat(fields).doesNotContainKey("teachers").hasSize(3);
    }

    @Test
    void isTheMapOfAllOfThem() {
        Map<String, Figure> all = new LinkedHashMap<>();
        all.put("pupils", number(0));
        all.put("merit", number(1));
        all.put("area", number(2));
        assertThat(fields).isEqualTo(all).hasSameHashCodeAs(all).hasToString(all.toString());
    }

    @Test
    void refusesTwoFieldsOfOneName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fields.places(List.of("pupils", "pupils")))
                .withMessageContaining("pupils");
    }

    private static Figure number(int number) {
        return Figure.settled(Value.of(BigDecimal.valueOf(number)));
    }
}
