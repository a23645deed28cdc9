package se.likvard.rulebook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.likvard.value.Problem;
import se.likvard.yaml.Fingerprint;

/** Whether a rules folder is byte by byte what it was. */
final class FolderContent {

    private FolderContent() {}

    /** The SHA-256 of all that a folder holds, byte by byte, and of what is wrong with its files as such. */
    static String hash(Path folder) {
        List<Problem> problems = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        RuleFiles.all(folder, problems)
                .forEach((file, bytes) -> all.append(Fingerprint.of(bytes))
                        .append(' ')
                        .append(file)
                        .append('\n'));
        problems.forEach(each -> all.append(each).append('\n'));
        return Fingerprint.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
