package se.likvard.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML; every text and attribute is escaped. Names are written with their prefixes. */
final class Xml {

    private static final String VERSION = "1.2";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    Xml() {
        try {
            // The program's own libraries bring another writer, whose output could differ.
            this.writer =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens the root of a part of an OpenDocument file. */
    Xml root(String name) {
        return open(
                name,
                "xmlns:office",
                "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
                "xmlns:style",
                "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
                "xmlns:text",
                "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
                "xmlns:table",
                "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
                "xmlns:fo",
                "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:meta",
                "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
                "office:version",
                VERSION);
    }

    /** Opens an element with attributes: names and values in turn. */
    Xml open(String name, String... attributes) {
        try {
            writer.writeStartElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with nothing in it. */
    Xml empty(String name, String... attributes) {
        try {
            writer.writeEmptyElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element that holds a text. */
    Xml text(String name, String text, String... attributes) {
        return open(name, attributes).words(text).close();
    }

    Xml words(String text) {
        try {
            writer.writeCharacters(text);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml close() {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    byte[] bytes() {
        try {
            writer.writeEndDocument();
            writer.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
