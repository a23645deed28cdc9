package se.likvard.explain;

import java.util.Set;

/**
 * The records that somebody has named. All others that there may be in a list go by the list.
 *
 * @param keys of the records that are named
 */
record Named(Set<String> keys) {

    /** The key of a named record; of another one, the path of the outermost list in which it is not named. */
    String of(String key) {
        for (int end = key.indexOf(']'); end >= 0 && !keys.contains(key); end = key.indexOf(']', end + 1)) {
            String record = key.substring(0, end + 1);
            if (!keys.contains(record)) {
                return record.substring(0, record.lastIndexOf('['));
            }
        }
        return key;
    }
}
