package se.likvard.rulebook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Problem;
import se.likvard.yaml.Fingerprint;

/**
 * What earlier checks made of files, by the SHA-256 of what the files held: only what was without problems, as JSON of our
 * own records. It lies in a file; one that is missing, damaged, too large, or of another build of the program is as if
 * empty, and one that cannot be written is left.
 *
 * <p>Whoever can write the file can make {@code check} and {@code assess} say what they like, as whoever can write the rules
 * or the program can, and nothing more: what is remembered is trees of the closed dialect, and Drools, which could be made to
 * run code, is given none of it. Safe for many threads.
 */
public final class Memory {

    /** Answers that are kept beside that of today: the other language, and the way back from a change. */
    private static final int ANSWERS = 8;

    private static final String ANSWER = "answer ";
    private static final String SOUND = "sound ";

    private final boolean none;
    private final @Nullable MemoryFile place;
    private final Map<String, String> before;
    private final Map<String, String> now = Collections.synchronizedMap(new LinkedHashMap<>());
    /** Of the very arrays: each file is summed once. */
    private final Map<byte[], String> sums = Collections.synchronizedMap(new IdentityHashMap<>());

    private Memory(boolean none, @Nullable MemoryFile place, Map<String, String> before) {
        this.none = none;
        this.place = place;
        this.before = before;
    }

    /** The SHA-256 of a text, to name what is remembered of it. */
    public static String sum(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** For rules that shall run: nothing is remembered of them. */
    static Memory none() {
        return new Memory(true, null, Map.of());
    }

    /** For rules that are looked at where nothing can be remembered. */
    public static Memory lost() {
        return new Memory(false, null, Map.of());
    }

    /**
     * What a file remembers.
     *
     * @param program which build of the program this is: another may see the same files with other eyes
     */
    public static Memory at(Path file, String program) {
        MemoryFile kept = new MemoryFile(file, program);
        return new Memory(false, kept, kept.entries());
    }

    /** Whether the rules shall run; else they are looked at, cases and all. */
    boolean isNone() {
        return none;
    }

    /** What was answered to the same question before; a question holds the sum of everything that its answer hangs on. */
    public <T extends Record> Optional<T> answer(Class<T> type, String question) {
        return Optional.ofNullable(before.get(ANSWER + question)).flatMap(text -> recall(type, "", text));
    }

    /** Notes an answer. */
    public void answered(String question, Record answer) {
        now.put(ANSWER + question, new RecordText("").write(answer));
    }

    /** Whether there was nothing to say to the same question before; it, too, holds the sum of what its answer hangs on. */
    public boolean isSound(String question) {
        boolean sound = before.containsKey(SOUND + question);
        if (sound) {
            sound(question);
        }
        return sound;
    }

    /** Notes that there was nothing to say to a question. */
    public void sound(String question) {
        now.put(SOUND + question, "");
    }

    /** What a reader makes of a file: as remembered, or else read. Every problem is told, and then nothing is noted. */
    <T extends Record> Optional<T> read(
            Class<T> type, String file, List<byte[]> content, List<Problem> problems, Supplier<Optional<T>> reader) {
        if (place == null) {
            return reader.get();
        }
        String key = key(type, file, content);
        Optional<T> known = Optional.ofNullable(before.get(key)).flatMap(text -> recall(type, file, text));
        if (known.isPresent()) {
            now.put(key, Objects.requireNonNull(before.get(key)));
            return known;
        }
        int told = problems.size();
        Optional<T> read = reader.get();
        if (read.isPresent() && problems.size() == told) {
            now.put(key, new RecordText(file).write(read.get()));
        }
        return read;
    }

    /** Keeps what is remembered of a file that nobody had to read this time. */
    void retain(Class<? extends Record> type, String file, List<byte[]> content) {
        if (place != null) {
            String key = key(type, file, content);
            Optional.ofNullable(before.get(key)).ifPresent(text -> now.putIfAbsent(key, text));
        }
    }

    /** Names files with the sums of what they hold, in one sum. */
    String sum(SortedMap<String, byte[]> files) {
        return place == null
                ? ""
                : sum(files.entrySet().stream()
                        .map(each -> each.getKey() + " " + sum(each.getValue()))
                        .collect(Collectors.joining("\n")));
    }

    private String sum(byte[] content) {
        return sums.computeIfAbsent(content, Fingerprint::of);
    }

    private String key(Class<? extends Record> type, String file, List<byte[]> content) {
        return type.getSimpleName() + " " + file + " "
                + content.stream().map(this::sum).collect(Collectors.joining(" "));
    }

    private static <T extends Record> Optional<T> recall(Class<T> type, String file, String text) {
        try {
            return Optional.of(new RecordText(file).read(type, text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Writes what was of use this time, and the latest answers; where nothing is new, what is there stays. */
    public void keep() {
        if (place == null || before.keySet().containsAll(now.keySet())) {
            return;
        }
        before.entrySet().stream()
                .filter(each -> each.getKey().startsWith(ANSWER))
                .limit(ANSWERS)
                .forEach(each -> now.putIfAbsent(each.getKey(), each.getValue()));
        place.write(now.entrySet().stream().sorted(Memory::inOrder).toList());
    }

    /** Answers as they came, before files by name: many threads read those. */
    private static int inOrder(Map.Entry<String, String> one, Map.Entry<String, String> other) {
        int order = Boolean.compare(isAnswer(other), isAnswer(one));
        return order != 0 || isAnswer(one) ? order : one.getKey().compareTo(other.getKey());
    }

    private static boolean isAnswer(Map.Entry<String, String> entry) {
        return entry.getKey().startsWith(ANSWER);
    }
}
