package se.likvard.source.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.likvard.source.told.Publication;

/** Place the joined panel takes the link between a unit and its organiser from, and the day that it describes. */
enum PanelLink {
    REGISTER("register-2020", Publication.REGISTER, LocalDate.of(2020, 6, 1)),
    FINAL_MARKS("slutbetyg-2025", Publication.FINAL_MARKS, LocalDate.of(2025, 6, 30)),
    /** The day on which the answers were recorded, as they say themselves. */
    UNIT_STATISTICS("api-v4-2026", Publication.UNIT_STATISTICS, LocalDate.of(2026, 4, 21));

    private final String id;
    private final Publication publication;
    private final LocalDate asOf;

    PanelLink(String id, Publication publication, LocalDate asOf) {
        this.id = id;
        this.publication = publication;
        this.asOf = asOf;
    }

    Publication publication() {
        return publication;
    }

    LocalDate asOf() {
        return asOf;
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(link -> link.id).toList();
    }

    static Optional<PanelLink> of(String id) {
        return Arrays.stream(values()).filter(link -> link.id.equals(id)).findFirst();
    }
}
