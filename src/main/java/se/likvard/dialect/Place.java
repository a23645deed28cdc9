package se.likvard.dialect;

/** A place in a rule file, line and column counted from 1. */
public record Place(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
