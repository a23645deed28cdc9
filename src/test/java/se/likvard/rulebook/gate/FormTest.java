package se.likvard.rulebook.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Vocabulary;
import se.likvard.rulebook.RandomRules;

/** The form changes nothing but the layout, and nothing at all the second time. */
class FormTest {

    private static final int RANDOM = 2_000;
    private static final int REMARKED = 800;

    static List<RuleFile> good() {
        return RuleFile.in("good");
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodFileIsTheSameRuleInItsForm(RuleFile file) {
        formed(new String(file.bytes(), StandardCharsets.UTF_8), "test/rule", RuleFile.VOCABULARY);
    }

    @Test
    void randomRulesAreTheSameInTheirForm() {
        Metadata metadata = good().get(0).check().metadata().orElseThrow();
        int accepted = 0;
        for (int seed = 0; seed < RANDOM; seed++) {
            RuleTree tree = new RandomRules(seed).rule();
            Vocabulary vocabulary = RandomRules.vocabulary();
            String text = new Canonical(vocabulary).of(tree, metadata);
            if (check(text, tree.name(), vocabulary).problems().isEmpty()) {
                accepted++;
                formed(text, tree.name(), vocabulary);
            }
        }
        assertThat(accepted).isGreaterThan(RANDOM / 20);
    }

    @Test
    void commentsAnywhereAreKept() {
        Random random = new Random(20251122);
        List<String> plain = good().stream()
                .map(file -> formed(new String(file.bytes(), StandardCharsets.UTF_8), "test/rule", RuleFile.VOCABULARY))
                .toList();
        for (int i = 0; i < REMARKED; i++) {
            String text = remarked(plain.get(i % plain.size()), random);
            String formed = formed(text, "test/rule", RuleFile.VOCABULARY);
            for (int remark = 0; remark < 4; remark++) {
                assertThat(formed).as(text).containsOnlyOnce("remark" + remark + ";");
            }
        }
    }

    private static String remarked(String text, Random random) {
        List<Token> words = new Lexer("x", text, new Problems()).read();
        StringBuilder remarked = new StringBuilder(text);
        List<Integer> places = new ArrayList<>();
        for (int remark = 0; remark < 4; remark++) {
            places.add(words.get(random.nextInt(words.size())).start());
        }
        places.sort((one, other) -> Integer.compare(other, one));
        for (int remark = 0; remark < 4; remark++) {
            String said = " remark" + remark + "; ";
            remarked.insert(
                    places.get(remark),
                    switch (random.nextInt(4)) {
                        case 0 -> "//" + said + "\n";
                        case 1 -> "/*" + said + "*/ ";
                        case 2 -> "\n//" + said + "\n";
                        default -> "/*" + said + "\n   more */";
                    });
        }
        return remarked.toString();
    }

    /** The form of a text, after it has been tried. */
    private static String formed(String text, String name, Vocabulary vocabulary) {
        Form form = Form.of("x.drl", text.getBytes(StandardCharsets.UTF_8), name, vocabulary);
        assertThat(form.problems()).as(text).isEmpty();
        String formed = form.text().orElseThrow();
        Gated before = check(text, name, vocabulary);
        Gated after = check(formed, name, vocabulary);
        assertThat(after.canonical()).as(formed).isEqualTo(before.canonical());
        assertThat(unplaced(after)).isEqualTo(unplaced(before));
        assertThat(Form.of("x.drl", formed.getBytes(StandardCharsets.UTF_8), name, vocabulary)
                        .text())
                .as(text)
                .hasValue(formed);
        return formed;
    }

    private static String unplaced(Gated gated) {
        return (gated.tree().orElseThrow() + " " + gated.metadata().orElseThrow()).replaceAll("place=[^,\\]]*", "");
    }

    private static Gated check(String text, String name, Vocabulary vocabulary) {
        return Gate.check("x.drl", text.getBytes(StandardCharsets.UTF_8), name, vocabulary);
    }

    @Test
    void theFormIsThis() {
        String text = """
                // why
                rule "test/rule" @source("SI") /* of the rule */ @kind(CONCERN)
                @since("2014-07-01") @criterion("RES-02") @law("2:8b") @basis(LAW)
                when
                // the subject
                $model:AllocationModel(inUse==true)   // in use
                AllocationModel(this==$model,(lastRevised==none)||yearsSinceRevision>limit.revisionYears, // old
                   yearsSinceRevision>=3,yearsSinceRevision>=4)
                then outcome(); end // done
                // after
                """;
        assertThat(formed(text, "test/rule", RuleFile.VOCABULARY)).isEqualTo("""
                // why
                rule "test/rule"
                    @kind( CONCERN )  @criterion( "RES-02" )  @basis( LAW )  @law( "2:8b" )  @source( "SI" )  /* of the rule */
                    @since( "2014-07-01" )
                when
                    // the subject
                    $model : AllocationModel( inUse == true )  // in use
                    AllocationModel( this == $model,
                                     lastRevised == none || yearsSinceRevision > limit.revisionYears,  // old
                                     yearsSinceRevision >= 3,
                                     yearsSinceRevision >= 4 )
                then
                    outcome();
                end  // done
                // after
                """);
    }

    @Test
    void aFileWithProblemsHasNoForm() {
        Form form = Form.of("x.drl", "rule".getBytes(StandardCharsets.UTF_8), "test/rule", RuleFile.VOCABULARY);
        assertThat(form.text()).isEmpty();
        assertThat(form.problems()).isNotEmpty();
    }
}
