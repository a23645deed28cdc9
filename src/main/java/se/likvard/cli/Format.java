package se.likvard.cli;

import java.util.Locale;

/** The form of an assessment, as {@code --format} names it. */
enum Format {
    TEXT,
    JSON,
    /** One page for each organiser. */
    HTML;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
