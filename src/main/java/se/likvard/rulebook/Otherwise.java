package se.likvard.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.organiser.Component;
import se.likvard.value.Unit;

/** What a figure may be instead of what it is: another word, a day before or after, a step up or down, none. */
final class Otherwise {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Years before the day of the case: more than any limit of age asks for. */
    private static final int YEARS = 6;

    private Otherwise() {}

    /** The other contents that a component may have. */
    static Stream<JsonNode> of(Component component, @Nullable JsonNode was, LocalDate day) {
        Stream<JsonNode> none = Stream.of(JSON.objectNode().put("none", true));
        Stream<JsonNode> others = switch (component.kind()) {
            case FLAG -> Stream.of(true, false).map(JSON::booleanNode);
            case CHOICE -> component.words().stream().map(JSON::textNode);
            case DATE -> dates(was, day).map(each -> JSON.textNode(each.toString()));
            case NUMBER -> numbers(component, was);
            default -> Stream.empty();
        };
        return Stream.concat(others, none).filter(each -> !each.equals(was));
    }

    private static Stream<JsonNode> numbers(Component component, @Nullable JsonNode was) {
        BigDecimal step = component.unit().map(Unit::step).orElse(BigDecimal.ONE);
        Stream<JsonNode> zero = Stream.of(JSON.numberNode(0));
        if (was == null || !was.isNumber()) {
            return zero;
        }
        BigDecimal number = was.decimalValue();
        return Stream.concat(
                zero, Stream.of(number.add(step), number.subtract(step)).map(JSON::numberNode));
    }

    private static Stream<LocalDate> dates(@Nullable JsonNode was, LocalDate day) {
        Stream<LocalDate> years = IntStream.rangeClosed(0, YEARS)
                .mapToObj(day::minusYears)
                .flatMap(each -> Stream.of(each, each.minusDays(1)));
        if (was == null || !was.asText().matches("\\d{4}-\\d{2}-\\d{2}")) {
            return years;
        }
        return Stream.concat(Stream.of(LocalDate.parse(was.asText()).plusDays(1)), years);
    }
}
