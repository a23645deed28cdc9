package se.likvard.rulebook.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalTest {

    private static final int MUTANTS = 3_000;

    static List<RuleFile> good() {
        return RuleFile.in("good");
    }

    @ParameterizedTest
    @MethodSource("good")
    void theCanonicalTextIsTheSameRule(RuleFile file) {
        roundTrip(file, file.check());
    }

    private static void roundTrip(RuleFile file, Gated gated) {
        Gated again = file.check(gated.canonical().getBytes(StandardCharsets.UTF_8));
        assertThat(again.problems()).as(gated.canonical()).isEmpty();
        assertThat(unplaced(again)).isEqualTo(unplaced(gated));
        assertThat(again.canonical()).isEqualTo(gated.canonical());
    }

    /** The tree and what the rule says of itself as records print them, without the places. */
    private static String unplaced(Gated gated) {
        String whole = gated.tree().orElseThrow() + " " + gated.metadata().orElseThrow();
        return whole.replaceAll("place=[^,\\]]*", "");
    }

    @ParameterizedTest
    @MethodSource("good")
    void spacingCommentsMarkAndLineEndsDoNotChangeIt(RuleFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .replace("\r\n", "\n");
        String other = "\uFEFF// another remark\n"
                + text.replace("\n", "   // ändrad\n\t\n")
                        .replace("==", " /* lika */ ==  ")
                        .replace("\n", "\r\n");
        assertThat(file.check(other.getBytes(StandardCharsets.UTF_8)).canonical())
                .isNotEmpty()
                .isEqualTo(file.check().canonical());
    }

    @Test
    void theFormIsPlain() {
        RuleFile file = good().stream()
                .filter(each -> each.name().startsWith("model"))
                .findFirst()
                .orElseThrow();
        assertThat(file.check().canonical()).isEqualTo("""
                rule "test/rule"
                    @kind( CONCERN )
                    @criterion( "RES-02" )
                    @basis( OBSERVATION )
                    @law( "2:8b, 4:3" )
                    @source( "SI 2022:4573" )
                    @appliesTo( "MUNICIPAL" )
                    @since( "2014-07-01" )
                when
                    $model : AllocationModel( inUse == true )
                    AllocationModel( this == $model, lastRevised == none || yearsSinceRevision > limit.revisionYears )
                then
                    outcome();
                end
                """);
    }

    @Test
    void mutantsEndInARuleOrInProblems() {
        Random random = new Random(20251101);
        List<RuleFile> files = good();
        int accepted = 0;
        for (int i = 0; i < MUTANTS; i++) {
            RuleFile file = files.get(random.nextInt(files.size()));
            String mutant = mutate(new String(file.bytes(), StandardCharsets.UTF_8), random);
            Gated gated = file.check(mutant.getBytes(StandardCharsets.UTF_8));
            assertThat(gated.tree().isPresent())
                    .as(mutant)
                    .isEqualTo(gated.problems().isEmpty());
            if (gated.tree().isPresent()) {
                accepted++;
                roundTrip(file, gated);
            }
        }
        assertThat(accepted).as("mutants that are rules, of %s", MUTANTS).isBetween(100, MUTANTS - 100);
    }

    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            ",",
            ";",
            ":",
            "$",
            "$o",
            "@",
            "@kind( CONCERN )",
            "==",
            "=",
            "<",
            "!=",
            "&&",
            "||",
            "not ",
            "exists ",
            " and ",
            " or ",
            " in ",
            "rule ",
            "when\n",
            "then\n",
            "end\n",
            "//",
            "/*",
            "*/",
            "\\",
            "\u0000",
            "ö",
            "none",
            "true",
            "3",
            ".5",
            "limit.x",
            "accumulate( ",
            "count( 1 )",
            "eval( true )",
            "from ",
            "\n");

    /** One to three edits: a piece put in, a stretch taken out, doubled or moved. */
    private static String mutate(String text, Random random) {
        StringBuilder mutant = new StringBuilder(text);
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int from = random.nextInt(mutant.length());
            int to = Math.min(mutant.length(), from + 1 + random.nextInt(12));
            String stretch = mutant.substring(from, to);
            switch (random.nextInt(4)) {
                case 0 -> mutant.insert(from, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> mutant.delete(from, to);
                case 2 -> mutant.insert(from, stretch);
                default -> mutant.delete(from, to).insert(random.nextInt(mutant.length() + 1), stretch);
            }
            mutant.append(mutant.length() == 0 ? "rule" : "");
        }
        return mutant.toString();
    }
}
