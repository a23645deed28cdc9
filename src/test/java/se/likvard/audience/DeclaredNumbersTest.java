package se.likvard.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.Component;
import se.likvard.organiser.Component.Form;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;
import se.likvard.value.Kind;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/** Every number of the organiser says who stands behind it, and one that does not is not shown. */
class DeclaredNumbersTest {

    /** A record that somebody forgot to declare. */
    record Forgotten(Value<BigDecimal> waiting) {}

    @Test
    void everyNumberSaysWhoStandsBehindIt() {
        List<String> silent = numbers(Shape.of(Organiser.class))
                .filter(each -> each.counts().isPresent() == each.behind().isPresent())
                .map(Component::name)
                .toList();
        assertThat(silent).as("mark each with @Counts or @Behind, see People").isEmpty();
        assertThat(numbers(Shape.of(Organiser.class))).hasSizeGreaterThan(30);
    }

    @Test
    void aNumberThatSaysNothingIsHidden() {
        Component waiting = Shape.of(Forgotten.class).components().get(0);
        Value<BigDecimal> number = Value.of(BigDecimal.valueOf(40));
        Limits limits = new Limits(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN);
        Figures figures = new Figures(new Sizes(), limits);
        assertThat(figures.shown(waiting, number, new Place("10000001", Optional.of(2025))))
                .isEqualTo(Value.unknown(Reason.SUPPRESSED));
    }

    private static Stream<Component> numbers(Shape shape) {
        return shape.components().stream()
                .flatMap(each -> each.isNested()
                        ? numbers(each.nested())
                        : Stream.of(each).filter(DeclaredNumbersTest::isNumber));
    }

    private static boolean isNumber(Component component) {
        return component.form() == Form.VALUE && component.kind() == Kind.NUMBER;
    }
}
