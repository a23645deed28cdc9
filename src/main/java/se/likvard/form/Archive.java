package se.likvard.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The files that a workbook is made of. */
final class Archive {

    /** A form is far smaller unpacked; beyond this a file is an attack. */
    private static final int MOST_BYTES = 300_000_000;

    private Archive() {}

    /**
     * The content of each file, in the order of their names.
     *
     * @throws IOException if it is no archive, a broken one or one that unpacks to too much
     */
    static Map<String, byte[]> read(byte[] archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get()) {
            int room = MOST_BYTES;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] content = in.readNBytes(room);
                    room -= content.length;
                    files.put(entry.getName(), content);
                }
                if (room == 0) {
                    throw new IOException("unpacks to too much");
                }
            }
        }
        return files;
    }
}
