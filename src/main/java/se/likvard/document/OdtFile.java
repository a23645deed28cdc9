package se.likvard.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OpenDocument text: four small files in an archive, whose times are fixed so that the bytes are. */
record OdtFile(Document document) {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    /** Of the first moment that a zip file can tell, January 1980, it would add the zone of the machine. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(plain(TYPE.getBytes(StandardCharsets.US_ASCII)));
            zip.write(TYPE.getBytes(StandardCharsets.US_ASCII));
            add("content.xml", OdtContent.of(document), zip);
            add("styles.xml", OdtStyles.of(document), zip);
            add("meta.xml", meta(), zip);
            add("META-INF/manifest.xml", manifest(), zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(String name, byte[] content, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
    }

    /** The first entry says what the file is, uncompressed, so that it can be read without opening the archive. */
    private static ZipEntry plain(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setTimeLocal(TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    private byte[] meta() {
        return new Xml()
                .root("office:document-meta")
                .open("office:meta")
                .text("dc:title", document.title())
                .text("dc:language", OdtStyles.tag(document))
                .close()
                .close()
                .bytes();
    }

    private static byte[] manifest() {
        Xml xml = new Xml().open("manifest:manifest", "xmlns:manifest", MANIFEST, "manifest:version", "1.2");
        entry("/", TYPE, xml);
        entry("content.xml", "text/xml", xml);
        entry("styles.xml", "text/xml", xml);
        entry("meta.xml", "text/xml", xml);
        return xml.close().bytes();
    }

    private static void entry(String path, String type, Xml xml) {
        xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
    }
}
