package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.assessment.RuleKind;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;

class MemoryTest {

    private static final String PROGRAM = "this-build";
    private static final String RULE = "allocation/index-outdated/index-outdated.drl";
    private static final ShippedFiles FILES = ShippedFiles.all()
            .only("allocation/index-outdated", "allocation/model-not-revised", "principals/high-turnover");
    private static final Rulebook RULEBOOK = FILES.rulebook();
    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    private static final Organiser ALVSALA = Organisers.read(Path.of("fixtures/alvsala-kommun.json"));

    @TempDir
    private Path folder;

    private Path rules = Path.of("");
    private Path place = Path.of("");

    @BeforeEach
    void checkedOnce() {
        rules = FILES.writeTo(folder.resolve("rules"));
        place = folder.resolve("cache/likvard/x.memory");
        look();
    }

    private Rulebook look() {
        Memory memory = Memory.at(place, PROGRAM);
        Rulebook read = new RulebookFolder(rules).look(memory);
        memory.keep();
        return read;
    }

    @Test
    void whatIsRememberedIsWhatWasRead() {
        Rulebook again = look();
        assertThat(again.hash()).isEqualTo(RULEBOOK.hash());
        assertThat(again.vocabulary()).isEqualTo(RULEBOOK.vocabulary());
        assertThat(again.law()).isEqualTo(RULEBOOK.law());
        assertThat(again.parameters()).isEqualTo(RULEBOOK.parameters());
        assertThat(again.rules())
                .usingRecursiveComparison()
                .ignoringFields("examples")
                .isEqualTo(RULEBOOK.rules());
        assertThat(again.rules())
                .extracting(Rule::cases)
                .isEqualTo(RULEBOOK.rules().stream().map(Rule::cases).toList());
    }

    @Test
    void onlyTheFileThatChangedIsReadAgain() throws IOException {
        Set<String> before = entries();
        Files.writeString(rules.resolve(RULE), "// changed\n" + Files.readString(rules.resolve(RULE)));
        assertThat(look().hash()).as("a comment changes nothing").isEqualTo(RULEBOOK.hash());
        Set<String> after = entries();
        assertThat(after).hasSameSizeAs(before).hasSizeGreaterThan(4 * RULEBOOK.size());
        after.removeAll(before);
        assertThat(after)
                .extracting(each -> each.substring(0, each.indexOf(' ')))
                .as("the file, and whether it goes with the others")
                .containsExactly("Gated", "Whole");
        assertThat(after).first().asString().startsWith("Gated " + RULE + " ");
    }

    private Set<String> entries() throws IOException {
        return new TreeSet<>(Files.readAllLines(place).stream().skip(1).toList());
    }

    @Test
    void aMistakeIsToldEachTime() throws IOException {
        Files.writeString(
                rules.resolve(RULE), Files.readString(rules.resolve(RULE)).replace("then", "the"));
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(this::look)
                    .isInstanceOfSatisfying(
                            InvalidRulebookException.class,
                            told -> assertThat(told.problems()).isEqualTo(new RulebookFolder(rules).check()));
        }
    }

    @Test
    void aMistakeBetweenFilesThatAreSoundIsTold() throws IOException {
        Path own = rules.resolve("principals/high-turnover");
        Path moved = Files.move(own, rules.resolve("principals/other-turnover"));
        told("another name");
        Files.move(moved, own);
        Path parameters = rules.resolve("allocation/index-outdated/parameters.yaml");
        String all = Files.readString(parameters);
        Files.writeString(parameters, all.replace("indexYears:", "indexAge:"));
        told("a limit that is gone");
        Files.writeString(parameters, all);
        assertThat(look().hash()).isEqualTo(RULEBOOK.hash());
    }

    private void told(String mistake) {
        assertThatThrownBy(this::look)
                .as(mistake)
                .isInstanceOfSatisfying(
                        InvalidRulebookException.class,
                        told -> assertThat(told.problems()).isNotEmpty().isEqualTo(new RulebookFolder(rules).check()));
    }

    @Test
    void damageIsReadPast() throws IOException {
        byte[] whole = Files.readAllBytes(place);
        Random random = new Random(7);
        for (int time = 0; time < 8; time++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            read(damaged);
        }
        for (int length : List.of(0, 1, 30, 60, whole.length / 2, whole.length - 1)) {
            read(Arrays.copyOf(whole, length));
        }
        read("<html>".getBytes(StandardCharsets.UTF_8));
        assertThat(Files.readAllBytes(place)).as("made anew").isEqualTo(whole);
    }

    private void read(byte[] found) throws IOException {
        Files.write(place, found);
        assertThat(look().hash()).isEqualTo(RULEBOOK.hash());
    }

    @Test
    void whatIsWellFormedButNoRecordIsReadPast() throws IOException {
        for (String nonsense : List.of("", "[]", "[[[[[", "7", "[\"System\",[]]", "null", "{\"a\":1}")) {
            Files.writeString(place, withSum(content().replaceAll("(?m)\t.*$", "\t" + nonsense)));
            assertThat(look().hash()).as(nonsense).isEqualTo(RULEBOOK.hash());
        }
    }

    @Test
    void anotherBuildAndAHugeFileAreAsIfEmpty() throws IOException {
        Files.writeString(place, Files.readString(place).replace("[\"LESS\"", "[\"MORE\""));
        assertThat(new RulebookFolder(rules)
                        .look(Memory.at(place, "another-build"))
                        .hash())
                .isEqualTo(RULEBOOK.hash());
        try (RandomAccessFile huge = new RandomAccessFile(place.toFile(), "rw")) {
            huge.setLength(300L << 20);
        }
        assertThat(look().hash()).isEqualTo(RULEBOOK.hash());
        assertThat(Files.size(place)).isLessThan(8 << 20);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsLeft() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "x");
        place = taken.resolve("x.memory");
        assertThat(look().hash()).isEqualTo(RULEBOOK.hash());
        place = Files.createDirectories(folder.resolve("folder.memory"));
        Files.writeString(place.resolve("x"), "x");
        assertThat(look().hash()).isEqualTo(RULEBOOK.hash());
        try (var left = Files.list(folder)) {
            assertThat(left).noneMatch(each -> each.toString().endsWith(".tmp"));
        }
    }

    /** Whoever writes into a cache gets nothing of it into Drools, which would run code. */
    @Test
    void droolsIsGivenNothingThatIsRemembered() throws IOException {
        Files.writeString(place, withSum(forged()));
        Rulebook deceived = look();
        assertThat(kind(deceived)).isEqualTo(RuleKind.STRENGTH);
        assertThatThrownBy(() -> Tested.of(deceived)).hasMessageContaining("not read through the gate");
        Edition edition = deceived.editions().on(DAY);
        assertThatThrownBy(() -> edition.judgeByDrools(deceived.facts(ALVSALA, DAY), ALVSALA.organiserType()))
                .hasMessageContaining("not read through the gate");
        assertThat(kind(Rulebook.load(rules))).isEqualTo(RuleKind.CONCERN);
    }

    @Test
    void whatIsRememberedAssessesAlike() {
        assertThat(look().assess(ALVSALA, DAY)).isEqualTo(RULEBOOK.assess(ALVSALA, DAY));
    }

    @Test
    void whereNothingIsNewTheFileStays() throws IOException {
        FileTime then = FileTime.fromMillis(1_000);
        Files.setLastModifiedTime(place, then);
        look();
        assertThat(Files.getLastModifiedTime(place)).isEqualTo(then);
    }

    /** What others may write is nobody's memory. */
    @Test
    void aMemoryThatOthersMayWriteIsAsIfEmpty() throws IOException {
        Files.writeString(place, withSum(forged()));
        assumeTrue(Files.getFileStore(place).supportsFileAttributeView(PosixFileAttributeView.class));
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rw-rw----"));
        assertThat(kind(look())).isEqualTo(RuleKind.CONCERN);
    }

    private String forged() throws IOException {
        return content().replaceAll("(?m)^(Gated " + RULE + " .*)\"CONCERN\"", "$1\"STRENGTH\"");
    }

    private static RuleKind kind(Rulebook rulebook) {
        return rulebook.rule("allocation/index-outdated").orElseThrow().kind();
    }

    private String content() throws IOException {
        String all = Files.readString(place);
        return all.substring(all.indexOf('\n') + 1);
    }

    private static String withSum(String content) {
        CRC32 sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return "likvard %s %08x\n".formatted(PROGRAM, sum.getValue()) + content;
    }
}
