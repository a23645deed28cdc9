package se.likvard;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;
import se.likvard.document.Document;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.report.CommentRequest;
import se.likvard.report.DecisionMemo;
import se.likvard.report.Grounds;

/** The texts to take along: whole, sound and the same each time, and opened by LibreOffice where it is installed. */
class LetterTest {

    private static final Locale SV = Locale.forLanguageTag("sv");
    private static final Organiser ALVSALA = Fixtures.organiser("alvsala-kommun");
    private static final Assessment ASSESSMENT = Fixtures.assess("alvsala-kommun", Fixtures.DAY);
    private static final Grounds GROUNDS = Fixtures.LIKVARD.grounds(ALVSALA, ASSESSMENT);

    @TempDir
    Path folder = Path.of("");

    @Test
    void theMemoHoldsWhatWasFoundAndWhatIsRecommended() throws Exception {
        String text =
                text(parse(DecisionMemo.of(ASSESSMENT, GROUNDS, ALVSALA, SV).odt(), "content.xml"));
        assertThat(ASSESSMENT.outcomes())
                .filteredOn(each -> each.kind() == RuleKind.CONCERN && each.verdict() == Verdict.FOUND)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(text)
                        .contains(
                                each.title().sv(),
                                each.rule(),
                                each.law().get(0).text().sv())
                        .contains(requireNonNull(
                                        GROUNDS.why(each.rule(), each.subject()).orElse(null))
                                .reasons()
                                .get(0)
                                .text()
                                .sv()));
        assertThat(ASSESSMENT.recommendations())
                .filteredOn(each -> each.certainty() == Certainty.CERTAIN)
                .allSatisfy(each -> assertThat(text)
                        .contains(
                                each.measure().sv(),
                                each.owner().sv(),
                                each.followUpBy().toString())
                        .contains(each.closesWhen().indicator().sv()));
        assertThat(text)
                .contains("Ärendenummer", "Handläggarens egen bedömning", "Avvikande mening", "gränsfall")
                .contains("människor beslutar");
    }

    @Test
    void theRequestAsksAndSettlesNothing() throws Exception {
        Element content = parse(
                CommentRequest.of(ASSESSMENT, GROUNDS, ALVSALA, Locale.ENGLISH).odt(), "content.xml");
        assertThat(text(content))
                .contains("Case number", "Answer by", "Section 25 of the Administrative Procedure Act")
                .contains("Is this right? Your comments", "Nothing is settled")
                .doesNotContain("caseworker's own view");
        assertThat(headings(content).map(each -> each.getAttribute("text:outline-level")))
                .startsWith("1")
                .containsOnly("1", "2", "3");
    }

    @Test
    void theSameTextIsTheSameBytesInItsLanguage() throws Exception {
        byte[] memo = DecisionMemo.of(ASSESSMENT, GROUNDS, ALVSALA, SV).odt();
        assertThat(memo)
                .isEqualTo(DecisionMemo.of(ASSESSMENT, GROUNDS, ALVSALA, SV).odt());
        Map<String, byte[]> files = files(memo);
        assertThat(files.keySet())
                .containsExactly("mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml");
        assertThat(new String(memo, 30, 47, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text".substring(0, 47));
        String styles = new String(requireNonNull(files.get("styles.xml")), StandardCharsets.UTF_8);
        assertThat(styles).contains("fo:language=\"sv\"", "fo:country=\"SE\"", "text:page-number", "297mm");
        byte[] english =
                DecisionMemo.of(ASSESSMENT, GROUNDS, ALVSALA, Locale.ENGLISH).odt();
        assertThat(new String(requireNonNull(files(english).get("styles.xml")), StandardCharsets.UTF_8))
                .contains("fo:language=\"en\"", "fo:country=\"GB\"");
    }

    @Test
    void hostileTextsStayTexts() throws Exception {
        ObjectNode tree = Fixtures.tree("kvistbackens-skola");
        tree.put("name", "</text:p><office:scripts>&evil; \u202Ekod \"'<!--");
        Organiser hostile = Organisers.read(tree);
        Assessment assessment = Fixtures.LIKVARD.assess(hostile, Fixtures.DAY);
        Document memo = DecisionMemo.of(assessment, Fixtures.LIKVARD.grounds(hostile, assessment), hostile, SV);
        for (String file : files(memo.odt()).keySet()) {
            if (file.endsWith(".xml")) {
                assertThat(parse(memo.odt(), file)
                                .getElementsByTagName("office:scripts")
                                .getLength())
                        .isZero();
            }
        }
        assertThat(text(parse(memo.odt(), "content.xml")))
                .contains("</text:p><office:scripts>&evil;")
                .doesNotContain("\u202E");
    }

    @Test
    void libreOfficeReadsEveryParagraph() throws Exception {
        Path memo = folder.resolve("memo.odt");
        byte[] bytes = DecisionMemo.of(ASSESSMENT, GROUNDS, ALVSALA, SV).odt();
        Files.write(memo, bytes);
        String read = words(Files.readString(converted(memo, "txt")));
        NodeList paragraphs = parse(bytes, "content.xml").getElementsByTagName("text:p");
        assertThat(paragraphs.getLength()).isGreaterThan(200);
        for (int i = 0; i < paragraphs.getLength(); i++) {
            assertThat(read).contains(words(paragraphs.item(i).getTextContent()));
        }
    }

    private Path converted(Path file, String to) throws Exception {
        boolean installed = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice")));
        assumeTrue(installed, "LibreOffice (soffice) is not on the path");
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        to + ":Text (encoded):UTF8",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        Path text = folder.resolve("memo." + to);
        boolean canRead = Files.exists(text)
                || !Files.readString(folder.resolve("office.log")).contains("source file could not be loaded");
        assumeTrue(canRead, "LibreOffice is here without its word processor (Writer)");
        return text;
    }

    private static Stream<Element> headings(Element content) {
        NodeList headings = content.getElementsByTagName("text:h");
        return Stream.iterate(0, i -> i < headings.getLength(), i -> i + 1).map(i -> (Element) headings.item(i));
    }

    private static String text(Element content) {
        return words(content.getTextContent());
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\uFEFF]+", " ").strip();
    }

    private static Element parse(byte[] odt, String file) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(requireNonNull(files(odt).get(file))))
                .getDocumentElement();
    }

    private static Map<String, byte[]> files(byte[] odt) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
