package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import se.likvard.value.Problem;

/** What a reader tells about a text, held against the place and a fragment of the message. */
public final class Told {

    private Told() {}

    /** The problems that a reader tells about a text. */
    public static List<Problem> by(BiConsumer<byte[], List<Problem>> reader, String text) {
        List<Problem> problems = new ArrayList<>();
        reader.accept(bytes(text), problems);
        return problems;
    }

    /** Asserts exactly one problem at a place, with fragments of its text in either language. */
    public static void one(List<Problem> problems, String where, String... fragments) {
        assertThat(problems).extracting(Problem::where).containsExactly(where);
        String both =
                problems.get(0).what().sv() + " / " + problems.get(0).what().en();
        assertThat(both).contains(fragments);
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
