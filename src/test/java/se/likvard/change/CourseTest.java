package se.likvard.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static Course course(List<List<Integer>> numbers) {
        return new Course("rule", List.of("found", "open", "clear"), numbers);
    }

    @Test
    void isLevelOnlyWhereEveryKindIs() {
        assertThat(course(List.of(List.of(1, 2, 0), List.of(1, 2, 0))).isLevel())
                .isTrue();
        assertThat(course(List.of(List.of(1, 2, 0), List.of(1, 0, 2))).isLevel())
                .isFalse();
    }

    @Test
    void tellsTheFirstKindUnlessAnotherMovesAlone() {
        assertThat(course(List.of(List.of(1, 5, 0), List.of(2, 0, 4))).told().kind())
                .isEqualTo("found");
        assertThat(course(List.of(List.of(1, 2, 0), List.of(1, 0, 2))).told())
                .isEqualTo(new Course.Line("open", List.of(2, 0)));
    }

    @Test
    void namesWhatThereIsAnyOf() {
        assertThat(course(List.of(List.of(1, 0, 2))).first()).isEqualTo("found: 1, clear: 2");
    }
}
