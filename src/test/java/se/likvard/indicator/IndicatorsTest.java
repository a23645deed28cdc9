package se.likvard.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.Shape;
import se.likvard.value.Kind;

class IndicatorsTest {

    @Test
    void namesAreUniqueWithinATypeAndAreNoFieldsOfIt() {
        Set<String> names = new HashSet<>();
        for (Indicator<?> each : Indicators.all()) {
            assertThat(names.add(each.of().getSimpleName() + "." + each.name()))
                    .as(each.name())
                    .isTrue();
            assertThat(Arrays.stream(each.of().getRecordComponents()).map(component -> component.getName()))
                    .doesNotContain(each.name());
        }
        assertThat(names).hasSize(41);
    }

    @Test
    void whatAnIndicatorSaysOfItselfIsWhole() {
        Set<String> components = shapes(Shape.of(Organiser.class))
                .flatMap(shape -> shape.components().stream().map(component -> shape.name() + "." + component.name()))
                .collect(Collectors.toSet());
        for (Indicator<?> each : Indicators.all()) {
            assertThat(each.inputs()).as(each.name()).isNotEmpty();
            assertThat(components).as(each.name()).containsAll(each.inputs());
            assertThat(each.source()).as(each.name()).isNotBlank();
            assertThat(each.unit() != null).as(each.name()).isEqualTo(each.kind() == Kind.NUMBER);
            assertThat(each.words().isEmpty()).as(each.name()).isEqualTo(each.kind() != Kind.CHOICE);
        }
    }

    @Test
    void thoseOfATypeAreFound() {
        assertThat(Indicators.of(SchoolUnit.class)).extracting(Indicator::name).contains("principalsInWindow");
        assertThat(Indicators.of(NoIndicators.class)).isEmpty();
    }

    private record NoIndicators() {}

    private static Stream<Shape> shapes(Shape shape) {
        return Stream.concat(
                Stream.of(shape),
                shape.components().stream()
                        .filter(each -> each.form() == Component.Form.LIST || each.form() == Component.Form.RECORD)
                        .flatMap(each -> shapes(each.nested())));
    }
}
