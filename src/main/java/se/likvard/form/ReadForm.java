package se.likvard.form;

import java.util.List;
import se.likvard.organiser.Organiser;

/**
 * What a form says.
 *
 * @param organiser as it was known when the form was written, with what was answered since
 * @param changes what differs, in the order of the sheets; empty when nothing does
 */
public record ReadForm(Organiser organiser, List<Change> changes) {
    public ReadForm {
        changes = List.copyOf(changes);
    }
}
