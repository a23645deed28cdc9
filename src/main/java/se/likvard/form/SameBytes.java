package se.likvard.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a workbook: the same form is the same bytes, whenever it is written. */
final class SameBytes {

    /** A moment that a zip file tells as it is; of the first that it can tell it adds the zone of the machine. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SameBytes() {}

    static byte[] of(byte[] workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : Archive.read(workbook).entrySet()) {
                ZipEntry same = new ZipEntry(file.getKey());
                same.setTimeLocal(ALWAYS);
                zip.putNextEntry(same);
                zip.write(file.getKey().equals("docProps/core.xml") ? undated(file.getValue()) : file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] undated(byte[] properties) {
        String text = new String(properties, StandardCharsets.UTF_8);
        return text.replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
