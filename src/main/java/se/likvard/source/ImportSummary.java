package se.likvard.source;

import java.util.List;
import se.likvard.value.Words;

/**
 * What was taken and what was left, over all files.
 *
 * @param organisers all organisers
 * @param municipal those of them that are municipal, federations included
 * @param units distinct school units
 * @param municipalities distinct municipalities in which units lie
 * @param notes how the files were read, what was assumed and what they do not hold
 */
public record ImportSummary(
        List<FileSummary> files, int organisers, int municipal, int units, int municipalities, List<Words> notes) {

    public ImportSummary {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }
}
