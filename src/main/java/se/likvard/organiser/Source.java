package se.likvard.organiser;

import se.likvard.value.Place;

/**
 * A text that holds an organiser, and where in its file it stands.
 *
 * @param file what the file is called
 * @param line the line it begins on, from 1
 * @param column the column it begins in, from 1
 */
record Source(String file, int line, int column, String text) {

    /** A place in the file, from one in the text. */
    Place at(int lineInText, int columnInText) {
        return new Place(file, line + lineInText - 1, lineInText == 1 ? column + columnInText - 1 : columnInText);
    }
}
