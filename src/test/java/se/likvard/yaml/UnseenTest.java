package se.likvard.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnseenTest {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029&&[^\\n\\r\\t]]");

    @Test
    void everySignOfUnicodeIsSeenOrNotAsItsCategorySays() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(sign -> Unseen.first(Character.toString(sign)).isPresent()))
                .containsExactlyElementsOf(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(sign -> UNSEEN.matcher(Character.toString(sign)).find())
                        .boxed()
                        .toList())
                .hasSizeGreaterThan(2000);
    }

    @Test
    void theFirstOneIsToldByItsPlace() {
        assertThat(Unseen.first("å\n\uD83D\uDE00\t\u202Ex\u0000")).hasValue(5);
        assertThat(Unseen.first("å\r\n\uD83D\uDE00\t")).isEmpty();
        assertThat(Unseen.first("x\uDE00")).as("half a pair").hasValue(1);
    }
}
