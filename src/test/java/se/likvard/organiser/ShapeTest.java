package se.likvard.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.Component.Form;
import se.likvard.value.Kind;

class ShapeTest {

    private static final List<Class<? extends Annotation>> DATES = List.of(Begins.class, Ends.class, Planned.class);

    private static List<Shape> all() {
        List<Shape> shapes = new ArrayList<>();
        add(Shape.of(Organiser.class), shapes);
        return shapes;
    }

    private static void add(Shape shape, List<Shape> shapes) {
        shapes.add(shape);
        shape.components().stream()
                .filter(each -> each.form() == Form.RECORD || each.form() == Form.LIST)
                .forEach(each -> add(each.nested(), shapes));
    }

    @Test
    void theTreeHasTwentyOneKindsOfRecordsOrMore() {
        assertThat(all()).hasSizeGreaterThanOrEqualTo(21);
    }

    @Test
    void whatBeginsEndsOrIsPlannedIsADate() {
        assertThat(all())
                .allSatisfy(shape -> assertThat(shape.components())
                        .filteredOn(component -> DATES.stream().anyMatch(component::has))
                        .allMatch(component -> component.form() == Form.VALUE && component.kind() == Kind.DATE));
    }

    @Test
    void everyNumberHasAUnit() {
        assertThat(all())
                .allSatisfy(shape -> assertThat(shape.components())
                        .filteredOn(component -> component.form() == Form.VALUE && component.kind() == Kind.NUMBER)
                        .allMatch(component -> component.unit().isPresent()));
    }

    @Test
    void everyListedRecordHasAKey() {
        assertThat(all())
                .allSatisfy(shape -> assertThat(shape.components())
                        .filteredOn(component -> component.form() == Form.LIST)
                        .allMatch(component -> component.nested().key().isPresent()));
    }

    @Test
    void aSpringResultBelongsToASchoolYear() {
        assertThat(all())
                .filteredOn(shape -> shape.marked(SpringResult.class).isPresent())
                .extracting(Shape::name)
                .containsExactlyInAnyOrder("SchoolYear", "OrganiserYear", "MunicipalityUnit");
    }
}
