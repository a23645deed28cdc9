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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The file that a memory lies in: a head, then a line for each entry, its name and what is remembered with a tab between.
 *
 * @param program which build of the program this is: what another has written is not read
 */
record MemoryFile(Path path, String program) {

    /** Bytes of a memory: some ten times that of a hundred rules. */
    private static final int LARGEST = 8 << 20;

    private static final Set<PosixFilePermission> OTHERS =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** What it holds, by name and as it was written; nothing when it is missing, damaged, too large, or not ours alone. */
    Map<String, String> entries() {
        try {
            boolean ours = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && Files.size(path) <= LARGEST;
            return ours && isOnlyOurs() ? entries(bytes()) : Map.of();
        } catch (IOException | SecurityException e) {
            return Map.of();
        }
    }

    /** Whether nobody else may write it, as far as the file system tells. */
    private boolean isOnlyOurs() throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return true;
        }
        PosixFileAttributes told = view.readAttributes();
        return Collections.disjoint(told.permissions(), OTHERS)
                && told.owner().getName().equals(System.getProperty("user.name"));
    }

    private byte[] bytes() throws IOException {
        try (InputStream stream = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            return stream.readNBytes(LARGEST);
        }
    }

    private Map<String, String> entries(byte[] all) {
        int end = 0;
        while (end < all.length && all[end] != '\n') {
            end++;
        }
        byte[] head = Arrays.copyOfRange(all, 0, Math.min(end + 1, all.length));
        byte[] rest = Arrays.copyOfRange(all, head.length, all.length);
        if (!Arrays.equals(head, head(rest))) {
            return Map.of();
        }
        Map<String, String> entries = new LinkedHashMap<>();
        new String(rest, StandardCharsets.UTF_8).lines().forEach(line -> {
            int tab = line.indexOf('\t');
            entries.put(line.substring(0, Math.max(tab, 0)), line.substring(tab + 1));
        });
        return entries;
    }

    /** Writes entries in the place of what it held; what is too large to be read again, or cannot be written, is left. */
    void write(Iterable<Map.Entry<String, String>> entries) {
        StringBuilder text = new StringBuilder();
        entries.forEach(each ->
                text.append(each.getKey()).append('\t').append(each.getValue()).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        byte[] head = head(bytes);
        if (head.length + bytes.length <= LARGEST) {
            write(head, bytes);
        }
    }

    /** At once or not at all: a reader meanwhile sees the old file or the new one. */
    private void write(byte[] head, byte[] bytes) {
        try {
            Path folder = Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Path made = Files.createTempFile(folder, "memory", ".tmp");
            try {
                Files.write(made, head);
                Files.write(made, bytes, StandardOpenOption.APPEND);
                Files.move(made, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(made);
            }
        } catch (IOException | UncheckedIOException | SecurityException e) {
            return; // the next check reads the files again
        }
    }

    /** Which program wrote it, and a sum that tells damage; it proves nothing against whoever means harm. */
    private byte[] head(byte[] rest) {
        CRC32 sum = new CRC32();
        sum.update(rest);
        return "likvard %s %08x\n".formatted(program, sum.getValue()).getBytes(StandardCharsets.UTF_8);
    }
}
