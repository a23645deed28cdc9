package se.likvard.rulebook.gate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Rule files changed at random: bytes, words and stretches of other files. */
final class GateMutants {

    /** Words that mean something to the gate, to Drools or to a terminal. */
    private static final List<String> WORDS = List.of(
            "rule",
            "when",
            "then",
            "end",
            "not",
            "exists",
            "and",
            "or",
            "(",
            ")",
            ",",
            ";",
            "==",
            "&&",
            "||",
            "in",
            "limit.x",
            "none",
            "this",
            "$o",
            "$o :",
            "Organiser",
            "AllocationModel(",
            "accumulate(",
            "count( 1 )",
            "eval(",
            "from",
            "System.exit( 1 )",
            "import",
            "function",
            "@law",
            "@x( 1 )",
            "\"",
            "/*",
            "*/",
            "//",
            "\n",
            "{",
            "}",
            "\\u0022",
            "\u202e",
            "\u001b[2J",
            "\0",
            "999999999999999999999",
            "-",
            "1.5",
            "\"2022-02-30\"",
            "å",
            "\r",
            "((((((((((((((((",
            "matches",
            "forall(",
            "collect(",
            "?",
            "[",
            "]",
            "#");

    private GateMutants() {}

    /** A file with one to four changes. */
    static byte[] of(List<RuleFile> seeds, Random random) {
        byte[] bytes = one(seeds, random);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            bytes = changed(bytes, seeds, random);
        }
        return bytes;
    }

    private static byte[] one(List<RuleFile> seeds, Random random) {
        return seeds.get(random.nextInt(seeds.size())).bytes();
    }

    private static byte[] changed(byte[] bytes, List<RuleFile> seeds, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(12));
        byte[] word = WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(6)) {
            case 0 -> spliced(bytes, from, from, new byte[] {(byte) random.nextInt()});
            case 1 -> spliced(bytes, from, to, new byte[0]);
            case 2 -> spliced(bytes, from, from, word);
            case 3 -> spliced(bytes, from, to, word);
            case 4 -> spliced(bytes, from, from, stretch(bytes, random));
            default -> spliced(bytes, from, to, stretch(one(seeds, random), random));
        };
    }

    private static byte[] stretch(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(80));
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, from);
        all.writeBytes(between);
        all.write(bytes, to, bytes.length - to);
        return all.toByteArray();
    }
}
