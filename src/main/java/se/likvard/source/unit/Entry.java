package se.likvard.source.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.likvard.organiser.OrganiserType;
import se.likvard.source.told.Grid;
import se.likvard.source.told.Period;
import se.likvard.source.told.PersonalData;
import se.likvard.value.Counted;
import se.likvard.value.Nearest;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** A row under its headings, and why it cannot be trusted, if it cannot. */
final class Entry {

    private final Headings headings;
    private final Grid.Row row;
    private final List<Problem> faults = new ArrayList<>();

    Entry(Headings headings, Grid.Row row) {
        this.headings = headings;
        this.row = row;
    }

    /**
     * Looks at the row before any cell is read.
     *
     * @param cut whether the file ends in this row
     * @param padded whether every row is as wide as the header, as in text but not in a spreadsheet
     */
    void check(boolean cut, boolean padded) {
        int wide = headings.row().width();
        if (row.broken()) {
            fault(
                    0,
                    "citattecknet i raden saknar sin motsvarighet; raden kan inte delas i celler",
                    "a quotation mark in the line has no counterpart; the line cannot be cut into cells");
        } else if (cut) {
            fault(
                    0,
                    "filen slutar mitt i raden, utan radslut; hämta den på nytt",
                    "the file ends inside the line, without a line end; fetch it again");
        } else if (row.width() > wide || padded && row.cells().size() < wide) {
            Words cells =
                    Counted.CELLS.of(Math.max(row.width(), Math.min(row.cells().size(), wide)));
            fault(
                    0,
                    "raden har " + cells.sv() + ", rubriken har " + wide,
                    "the row has " + cells.en() + ", the header has " + wide);
        } else {
            faults.addAll(PersonalData.problems(row));
        }
    }

    boolean isFaulty() {
        return !faults.isEmpty();
    }

    List<Problem> faults() {
        return faults;
    }

    /** The text of a cell; a formula is a fault. */
    String text(String heading) {
        String text = row.cell(headings.place(heading));
        if (isFormula(text)) {
            fault(
                    heading,
                    new Words(
                            heading + " börjar som en formel; klistra in värdet i stället",
                            heading + " begins as a formula; paste its value instead"));
        }
        return text;
    }

    /** What stands in a cell with a figure; only the figure suffers when it is a formula. */
    String figure(String heading) {
        return row.cell(headings.place(heading));
    }

    static boolean isFormula(String text) {
        return !text.isEmpty() && "=@+".indexOf(text.charAt(0)) >= 0;
    }

    Place where(String heading) {
        return row.where(headings.place(heading));
    }

    Place where() {
        return row.where(0);
    }

    /** A text that must be there. */
    String name(String heading) {
        String text = text(heading);
        if (text.isEmpty()) {
            fault(heading, new Words(heading + " saknas", heading + " is missing"));
        }
        return text;
    }

    /** An identifier that must be there. */
    String identifier(Identifier identifier, String heading) {
        String text = text(heading);
        if (!isFormula(text)) {
            identifier.fault(heading, text).ifPresent(fault -> fault(heading, fault));
        }
        return text;
    }

    /** An identifier that may be left out. */
    Optional<String> identifierIfAny(Identifier identifier, String heading) {
        return text(heading).isEmpty() ? Optional.empty() : Optional.of(identifier(identifier, heading));
    }

    OrganiserType type(String heading) {
        String text = text(heading);
        Optional<OrganiserType> type = PublishedType.of(text);
        if (type.isEmpty()) {
            fault(heading, PublishedType.fault(heading, text));
        }
        return type.orElse(OrganiserType.MUNICIPAL);
    }

    /** A school year that must be there; 0 when it is wrong. */
    int schoolYear(String heading) {
        Optional<Period> year = Period.schoolYear(text(heading));
        if (year.isEmpty()) {
            fault(
                    heading,
                    new Words(
                            heading + " är \"" + figure(heading) + "\"; ska vara ett läsår som 2024/25",
                            heading + " is \"" + figure(heading) + "\"; must be a school year such as 2024/25"));
        }
        return year.map(Period::year).orElse(0);
    }

    /** One of some words; the first of them when it is none, which is a fault. */
    String word(String heading, List<String> words) {
        String text = text(heading);
        if (words.contains(text)) {
            return text;
        }
        String near =
                Nearest.to(text, words).map(word -> " (\"" + word + "\"?)").orElse("");
        fault(
                heading,
                new Words(
                        heading + " är \"" + text + "\"; ska vara någon av " + words + near,
                        heading + " is \"" + text + "\"; must be one of " + words + near));
        return words.get(0);
    }

    private void fault(String heading, Words what) {
        faults.add(new Problem(where(heading).toString(), what));
    }

    private void fault(int index, String sv, String en) {
        faults.add(Problem.at(row.where(index).toString(), sv, en));
    }
}
