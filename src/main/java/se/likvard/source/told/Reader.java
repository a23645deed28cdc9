package se.likvard.source.told;

import java.util.Optional;

/** Reads one kind of published file. */
public interface Reader {

    /**
     * What the file tells; empty when it is not of this kind. A file is known by its content, never by its name. Nothing is
     * thrown for a bad file or row: it is told.
     */
    Optional<Told> read(PublishedFile file);
}
