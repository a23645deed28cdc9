package se.likvard.paraphrase;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.likvard.value.Words;

/**
 * A sentence, and those that it introduces.
 *
 * @param text in both languages
 * @param parts what stands under it; empty when it stands alone
 */
record Sentence(Words text, List<Sentence> parts) {

    static Sentence of(String sv, String en) {
        return of(new Words(sv, en));
    }

    static Sentence of(Words text) {
        return new Sentence(text, List.of());
    }

    /** The only one of them, or an introduction with all of them under it. */
    static Sentence group(String sv, String en, List<Sentence> parts) {
        Words head = new Words(sv, en);
        List<Sentence> flat = parts.stream()
                .flatMap(each -> each.text.equals(head) ? each.parts.stream() : Stream.of(each))
                .toList();
        return flat.size() == 1 ? flat.get(0) : new Sentence(head, flat);
    }

    /** A head with a condition: in the same breath if it is one, under it if there are more. */
    static Sentence with(Words head, String sv, String en, List<Sentence> parts) {
        if (parts.isEmpty()) {
            return of(head);
        }
        Sentence first = parts.get(0);
        return parts.size() == 1
                ? new Sentence(
                        new Words(
                                head.sv() + joined(sv) + Grammar.subordinate(first.text.sv()),
                                head.en() + joined(en) + first.text.en()),
                        first.parts)
                : new Sentence(
                        new Words(
                                head.sv() + joined(sv) + "allt detta stämmer:",
                                head.en() + joined(en) + "all of this is so:"),
                        parts);
    }

    private static String joined(String conjunction) {
        return conjunction.isEmpty() ? ", " : ", " + conjunction + " ";
    }

    /** With a capital, and a full stop where nothing follows. */
    Sentence whole() {
        return new Sentence(new Words(whole(text.sv()), whole(text.en())), parts);
    }

    private String whole(String words) {
        String capital = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return parts.isEmpty() && !capital.matches("(?s).*[.!?:]") ? capital + "." : capital;
    }
}
