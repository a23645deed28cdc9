package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessHtmlTest {

    private static final String BROKEN = "{\"registrationNumber\":\"1\",\"nane\":\"B\"}\n";

    @TempDir
    Path folder = Path.of("");

    @TempDir
    Path few = Path.of("");

    @TempDir
    Path pages = Path.of("");

    private Path one = Path.of("");
    private Path rules = Path.of("");

    @BeforeEach
    void write() {
        one = Sample.file(folder, "one.json", Sample.organiser("2120000001"));
        rules = Sample.fewRules(few);
    }

    private Ran html(Path file, Object... more) {
        Stream<Object> words = Stream.of(
                "assess", file, "--as-of", "2025-11-01", "--rules", rules, "--format", "html", "--lang", "en");
        return Ran.likvard(Stream.concat(words, Stream.of(more)).toArray());
    }

    @Test
    void oneOrganiserIsOnePage() throws IOException {
        Ran ran = html(one);
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("<!doctype html>\n<html lang=\"en\">").contains("Exempelby 2120000001");
        Path page = folder.resolve("report.html");
        assertThat(html(one, "--out", page).status()).isZero();
        assertThat(page).hasContent(ran.out());
    }

    @Test
    void manyOrganisersNeedAFolder() {
        Path many = Sample.file(
                folder, "many.ndjson", Sample.organiser("2120000001") + "\n" + Sample.organiser("2120000002"));
        for (Ran ran : List.of(html(many), html(many, "--out", folder.resolve("all.html")))) {
            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains("more than one organiser", "--out", "folder");
        }
        assertThat(folder.resolve("all.html")).doesNotExist();
    }

    @Test
    void aFolderGetsAPageForEachAndOneThatLeadsToThem() throws IOException {
        Path many = Sample.file(
                folder,
                "many.ndjson",
                Sample.organiser("2120000001") + "\n" + Sample.organiser("2120000002") + "\n"
                        + Sample.organiser("2120000001"));
        assertThat(html(many, "--out", pages).status()).isZero();
        assertThat(files()).containsExactly("2120000001-2.html", "2120000001.html", "2120000002.html", "index.html");
        assertThat(Files.readString(pages.resolve("2120000002.html"))).contains("Exempelby 2120000002");
        assertThat(Files.readString(pages.resolve("index.html")))
                .contains("href=\"2120000001.html\"", "href=\"2120000001-2.html\"", "href=\"2120000002.html\"")
                .contains("The list is no ranking");
    }

    @Test
    void whatCannotBeReadIsOnTheLeadingPage() throws IOException {
        Path some = Sample.file(folder, "some.ndjson", Sample.organiser("2120000001") + "\n" + BROKEN);
        Ran ran = html(some, "--out", pages);
        assertThat(ran.status()).isEqualTo(3);
        assertThat(files()).containsExactly("2120000001.html", "index.html");
        assertThat(Files.readString(pages.resolve("index.html"))).contains("Could not be read", "some.ndjson");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(pages)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
