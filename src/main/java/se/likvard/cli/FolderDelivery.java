package se.likvard.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import se.likvard.assessment.Assessment;
import se.likvard.report.HtmlIndex;

/** A page for each organiser in one folder, and a page that leads to them. */
final class FolderDelivery implements Delivery {

    private final Path folder;
    private final Language language;
    private final HtmlIndex index;
    private final Map<String, Integer> named = new HashMap<>();

    FolderDelivery(Path folder, Language language) {
        this.folder = folder;
        this.language = language;
        this.index = new HtmlIndex(language.locale());
    }

    @Override
    public void add(Piece piece) {
        piece.assessment().ifPresentOrElse(assessment -> add(assessment, piece.text()), () -> broken(piece.given()));
    }

    @Override
    public void finish() {
        write("index.html", index.page());
    }

    @Override
    public void close() {}

    private void add(Assessment assessment, String page) {
        int times = named.merge(assessment.organiserId(), 1, Integer::sum);
        String file = assessment.organiserId() + (times == 1 ? "" : "-" + times) + ".html";
        write(file, page);
        index.add(assessment, file);
    }

    private void broken(Given given) {
        given.problems().stream()
                .findFirst()
                .ifPresent(problem -> index.addBroken(problem.where(), language.in(problem.what())));
    }

    private void write(String file, String page) {
        try (FileOutput output = FileOutput.open(folder.resolve(file))) {
            output.write(page);
            output.finish();
        }
    }
}
