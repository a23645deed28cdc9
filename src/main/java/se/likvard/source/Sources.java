package se.likvard.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.organiser.Entry;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.source.merge.Disagreement;
import se.likvard.source.merge.Given;
import se.likvard.source.merge.Merged;
import se.likvard.source.merge.MergedSummary;
import se.likvard.source.merge.Precedence;
import se.likvard.source.told.PublishedFile;
import se.likvard.source.told.Reader;
import se.likvard.source.told.Told;
import se.likvard.value.Problem;

/**
 * The door to published statistics: any number of files, recognised by their content, brought together by identity.
 *
 * <p>No file stops the rest: what could not be taken is in the problems and in the summary. The order of the files does not
 * matter.
 */
public final class Sources {

    private final List<Reader> readers;
    private final Precedence precedence;

    /**
     * Files of these kinds, believed in this order.
     *
     * @param precedence policy, from {@code rules/sources.yaml}
     */
    public Sources(Published kinds, Precedence precedence) {
        this.readers = kinds.readers();
        this.precedence = precedence;
    }

    /**
     * Reads files and whole folders into organisers. A file in a folder that is of no known kind is passed over; one that
     * is named is a problem, and so is a folder that cannot be looked into.
     *
     * @param known organisers known before, NDJSON or JSON, that the figures are added to
     * @param progress is told what each file is, as it is read
     */
    public Imported read(Listing listing, Optional<Path> known, Consumer<FileSummary> progress) {
        List<Told> told = new ArrayList<>();
        Given given = given(known);
        known.ifPresent(any -> progress.accept(FileSummary.of(given.told())));
        for (Path path : listing.files()) {
            Told each = read(PublishedFile.at(path), listing.isNamed(path));
            progress.accept(FileSummary.of(each));
            told.add(each);
        }
        return new Result(told, Merged.of(told, given, precedence), given);
    }

    private Given given(Optional<Path> known) {
        Given given = new Given(known.map(Path::toString).orElse(""), precedence);
        known.ifPresent(path -> {
            try (Stream<Entry> entries = Organisers.readAll(path)) {
                entries.forEach(given::add);
            }
        });
        return given;
    }

    private Told read(PublishedFile file, boolean named) {
        if (!file.problems().isEmpty()) {
            return Told.refused(file.name(), file.problems());
        }
        return readers.stream()
                .map(reader -> reader.read(file))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() ->
                        Told.refused(file.name(), named || !file.problems().isEmpty() ? unknown(file) : List.of()));
    }

    private static List<Problem> unknown(PublishedFile file) {
        if (!file.problems().isEmpty()) {
            return file.problems();
        }
        if (file.text().isBlank()) {
            return List.of(Problem.at(file.name(), "filen är tom", "the file is empty"));
        }
        String begins = file.text()
                .lines()
                .filter(line -> !line.isBlank())
                .limit(2)
                .map(line -> line.substring(0, Math.min(line.length(), 60)))
                .collect(Collectors.joining(" | "));
        return List.of(Problem.at(
                file.name(),
                "ingen av de filer som kan läsas; den börjar: " + begins,
                "none of the files that can be read; it begins: " + begins));
    }

    /** What became of the files. */
    private record Result(List<Told> told, Merged merged, Given given) implements Imported {

        @Override
        public Stream<Organiser> organisers() {
            return merged.organisers();
        }

        @Override
        public List<FileSummary> files() {
            return told.stream().map(FileSummary::of).toList();
        }

        @Override
        public MergedSummary summary() {
            return merged.summary();
        }

        @Override
        public List<Disagreement> disagreements() {
            return merged.disagreements();
        }

        @Override
        public List<Problem> differences() {
            return merged.differences();
        }

        @Override
        public List<Problem> unusable() {
            return given.told().problems();
        }

        @Override
        public List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            told.forEach(each -> problems.addAll(each.problems()));
            problems.addAll(merged.problems());
            return problems;
        }
    }
}
