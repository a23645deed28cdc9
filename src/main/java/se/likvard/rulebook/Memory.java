package se.likvard.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
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

    /** Bytes of a memory: some ten times that of a hundred rules. */
    private static final int LARGEST = 8 << 20;
    /** Answers that are kept beside that of today: the other language, and the way back from a change. */
    private static final int ANSWERS = 8;

    private static final Set<PosixFilePermission> OTHERS =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private static final String ANSWER = "answer ";
    private static final String SOUND = "sound ";

    private final boolean none;
    private final @Nullable Path place;
    private final String program;
    private final Map<String, String> before;
    private final Map<String, String> now = Collections.synchronizedMap(new LinkedHashMap<>());
    /** Of the very arrays: each file is summed once. */
    private final Map<byte[], String> sums = Collections.synchronizedMap(new IdentityHashMap<>());

    private Memory(boolean none, @Nullable Path place, String program, Map<String, String> before) {
        this.none = none;
        this.place = place;
        this.program = program;
        this.before = before;
    }

    /** The SHA-256 of a text, to name what is remembered of it. */
    public static String sum(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** For rules that shall run: nothing is remembered of them. */
    static Memory none() {
        return new Memory(true, null, "", Map.of());
    }

    /** For rules that are looked at where nothing can be remembered. */
    public static Memory lost() {
        return new Memory(false, null, "", Map.of());
    }

    /**
     * What a file remembers.
     *
     * @param program which build of the program this is: another may see the same files with other eyes
     */
    public static Memory at(Path file, String program) {
        return new Memory(false, file, program, entries(file, program));
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
        StringBuilder text = new StringBuilder();
        now.entrySet().stream()
                .sorted(Memory::inOrder)
                .forEach(each -> text.append(each.getKey())
                        .append('\t')
                        .append(each.getValue())
                        .append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        byte[] head = head(program, bytes);
        if (head.length + bytes.length <= LARGEST) {
            write(place, head, bytes);
        }
    }

    /** Answers as they came, before files by name: many threads read those. */
    private static int inOrder(Map.Entry<String, String> one, Map.Entry<String, String> other) {
        int order = Boolean.compare(isAnswer(other), isAnswer(one));
        return order != 0 || isAnswer(one) ? order : one.getKey().compareTo(other.getKey());
    }

    private static boolean isAnswer(Map.Entry<String, String> entry) {
        return entry.getKey().startsWith(ANSWER);
    }

    /** At once or not at all: a reader meanwhile sees the old file or the new one. */
    private static void write(Path place, byte[] head, byte[] bytes) {
        try {
            Path folder = Files.createDirectories(Objects.requireNonNull(place.getParent()));
            Path made = Files.createTempFile(folder, "memory", ".tmp");
            try {
                Files.write(made, head);
                Files.write(made, bytes, StandardOpenOption.APPEND);
                Files.move(made, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(made);
            }
        } catch (IOException | UncheckedIOException | SecurityException e) {
            return; // the next check reads the files again
        }
    }

    private static Map<String, String> entries(Path file, String program) {
        try {
            boolean ours = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST;
            return ours && isOnlyOurs(file) ? entries(bytes(file), program) : Map.of();
        } catch (IOException | SecurityException e) {
            return Map.of();
        }
    }

    /** Whether nobody else may write it, as far as the file system tells. */
    private static boolean isOnlyOurs(Path file) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return true;
        }
        PosixFileAttributes told = view.readAttributes();
        return Collections.disjoint(told.permissions(), OTHERS)
                && told.owner().getName().equals(System.getProperty("user.name"));
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return stream.readNBytes(LARGEST);
        }
    }

    private static Map<String, String> entries(byte[] all, String program) {
        int end = 0;
        while (end < all.length && all[end] != '\n') {
            end++;
        }
        byte[] head = Arrays.copyOfRange(all, 0, Math.min(end + 1, all.length));
        byte[] rest = Arrays.copyOfRange(all, head.length, all.length);
        if (!Arrays.equals(head, head(program, rest))) {
            return Map.of();
        }
        Map<String, String> entries = new LinkedHashMap<>();
        new String(rest, StandardCharsets.UTF_8).lines().forEach(line -> {
            int tab = line.indexOf('\t');
            entries.put(line.substring(0, Math.max(tab, 0)), line.substring(tab + 1));
        });
        return entries;
    }

    /** Which program wrote it, and a sum that tells damage; it proves nothing against whoever means harm. */
    private static byte[] head(String program, byte[] rest) {
        CRC32 sum = new CRC32();
        sum.update(rest);
        return "likvard %s %08x\n".formatted(program, sum.getValue()).getBytes(StandardCharsets.UTF_8);
    }
}
