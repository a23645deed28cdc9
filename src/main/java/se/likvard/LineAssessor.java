package se.likvard;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import se.likvard.assessment.Assessment;
import se.likvard.organiser.Entry;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.report.JsonReport;
import se.likvard.rulebook.RulebookFolder;
import se.likvard.yaml.Fingerprint;

/**
 * Assesses one line of NDJSON: a function that can be sent to other machines, with the bytes of its rule files and the day,
 * and nothing else. Each Java that it comes to reads the rules once, through the gate. What it says is, byte for byte, what
 * {@code assess --format json} says of the line.
 */
public final class LineAssessor implements Serializable {

    private static final long serialVersionUID = 1;
    private static final Map<String, Likvard> READY = new ConcurrentHashMap<>();

    private final TreeMap<String, byte[]> rules;
    private final String rulesHash;
    private final LocalDate day;
    private final String file;

    private LineAssessor(SortedMap<String, byte[]> rules, LocalDate day, String file) {
        this.rules = new TreeMap<>(rules);
        this.day = day;
        this.file = file;
        StringBuilder all = new StringBuilder();
        rules.forEach((name, bytes) ->
                all.append(name).append(' ').append(Fingerprint.of(bytes)).append('\n'));
        this.rulesHash = Fingerprint.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * By the rules of a folder.
     *
     * @param file what problems call the file that the lines are from
     * @throws se.likvard.rulebook.InvalidRulebookException with every problem of the rules, if there is any
     */
    public static LineAssessor of(Path rules, LocalDate day, String file) {
        LineAssessor assessor = new LineAssessor(new RulebookFolder(rules).files(), day, file);
        assessor.likvard();
        return assessor;
    }

    /**
     * What the line's organiser is assessed as, or what is wrong with it; ends with a line feed.
     *
     * @param position its number among the organisers of the file, from 1
     * @param line the number of the line, from 1
     */
    public String assess(int position, int line, String json) {
        Entry entry = Organisers.parse(file, position, line, json.getBytes(StandardCharsets.UTF_8));
        return entry.organiser().map(this::assess).orElseGet(() -> JsonReport.errorLine(position, entry.problems()));
    }

    private String assess(Organiser organiser) {
        Likvard likvard = likvard();
        Assessment assessment = likvard.assess(organiser, day);
        return JsonReport.line(assessment, likvard.margins(organiser, assessment));
    }

    private Likvard likvard() {
        return READY.computeIfAbsent(rulesHash, any -> Likvard.of(rules));
    }
}
