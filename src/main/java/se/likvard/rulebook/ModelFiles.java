package se.likvard.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of the allocation models in a rules folder. No assessment goes by them, so that a rulebook is read without them;
 * but they are policy as its values are, so that its hash and its changes count them.
 */
public final class ModelFiles {

    private static final String FOLDER = "allocation-models/";

    private ModelFiles() {}

    /** Those of a folder: their bytes by path. What is wrong with a file as such is told with the rules. */
    public static SortedMap<String, byte[]> in(Path folder) {
        return part(RuleFiles.all(folder, new ArrayList<>()), true);
    }

    /** Those among all that lay in a folder. */
    public static SortedMap<String, byte[]> of(SortedMap<String, byte[]> all) {
        return part(all, true);
    }

    /** Those that came with the program. */
    public static SortedMap<String, byte[]> standard() {
        return ShippedRules.own().read(ModelFiles::in);
    }

    /** The files of models, or all others. */
    static SortedMap<String, byte[]> part(SortedMap<String, byte[]> all, boolean models) {
        SortedMap<String, byte[]> part = new TreeMap<>(all);
        part.keySet().removeIf(file -> file.startsWith(FOLDER) != models);
        return part;
    }
}
