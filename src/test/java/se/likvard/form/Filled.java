package se.likvard.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A form that somebody writes in: its XML is changed as a spreadsheet program would. */
final class Filled {

    private final Map<String, byte[]> files;
    /** As the form was sent out: what is written in it moves no sheet, row or column. */
    private final Book sent;

    Filled(byte[] form) {
        this.sent = Book.read(form);
        try {
            this.files = Archive.read(form);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Writes text in a cell by its sheet, row and column as the hidden marks name them; the row counts from the first record. */
    Filled text(String sheet, int record, String column, String text) {
        return cell(
                sheet, place(sheet, record, column), text.isEmpty() ? "" : "<is><t>" + text + "</t></is>", "inlineStr");
    }

    Filled number(String sheet, int record, String column, String number) {
        return cell(sheet, place(sheet, record, column), "<v>" + number + "</v>", "n");
    }

    Filled formula(String sheet, int record, String column) {
        return cell(sheet, place(sheet, record, column), "<f>1+1</f><v>2</v>", "n");
    }

    /** Answers one of the questions about the organiser itself, or of the first sheet, or whether a list is whole. */
    Filled answer(String sheet, String question, String text) {
        Grid grid = grid(sheet);
        int column = grid.column(Marks.ANSWER).orElse(2);
        String place = grid.place(grid.row(question).orElseThrow(), column);
        return cell(sheet, place.substring(place.indexOf('!') + 1), "<is><t>" + text + "</t></is>", "inlineStr");
    }

    /** Writes text anywhere. */
    Filled at(String sheet, String cell, String text) {
        return cell(sheet, cell, "<is><t>" + text + "</t></is>", "inlineStr");
    }

    /** Takes a whole row away. */
    Filled without(String sheet, int record) {
        String place = place(
                sheet,
                record,
                grid(sheet).row(0).entrySet().stream()
                        .filter(each -> each.getKey() == 1)
                        .map(each -> each.getValue().text())
                        .findFirst()
                        .orElseThrow());
        return change(sheet, document -> {
            Element row = row(document, Integer.parseInt(place.replaceAll("\\D", "")));
            row.getParentNode().removeChild(row);
        });
    }

    Filled day(String day) {
        return answer(Marks.FIRST, Marks.DAY, day);
    }

    private Grid grid(String sheet) {
        return sent.marked(sheet).orElseThrow();
    }

    private String place(String sheet, int record, String column) {
        Grid grid = grid(sheet);
        int row = grid.row(Marks.BEFORE_RECORDS).orElseThrow() + 1 + record;
        String place = grid.place(row, grid.column(column).orElseThrow());
        return place.substring(place.indexOf('!') + 1);
    }

    private Filled cell(String sheet, String place, String content, String type) {
        return change(sheet, document -> {
            Element row = row(document, Integer.parseInt(place.replaceAll("\\D", "")));
            Element cell = child(document, row, place);
            cell.setAttribute("t", type);
            while (cell.hasChildNodes()) {
                cell.removeChild(cell.getFirstChild());
            }
            Document inner = parse(("<x>" + content + "</x>").getBytes(StandardCharsets.UTF_8));
            NodeList parts = inner.getDocumentElement().getChildNodes();
            for (int index = 0; index < parts.getLength(); index++) {
                cell.appendChild(document.importNode(parts.item(index), true));
            }
        });
    }

    private interface Edit {
        void on(Document document);
    }

    private Filled change(String sheet, Edit edit) {
        String file = file(sheet);
        Document document = parse(files.getOrDefault(file, new byte[0]));
        edit.on(document);
        files.put(file, text(document).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private String file(String sheet) {
        return "xl/worksheets/sheet" + (sent.sheets().indexOf(grid(sheet)) + 1) + ".xml";
    }

    private static Element row(Document document, int number) {
        NodeList rows = document.getElementsByTagName("row");
        for (int index = 0; index < rows.getLength(); index++) {
            Element row = (Element) rows.item(index);
            if (row.getAttribute("r").equals(Integer.toString(number))) {
                return row;
            }
        }
        throw new AssertionError("no row " + number);
    }

    private static Element child(Document document, Element row, String place) {
        for (Node each = row.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (((Element) each).getAttribute("r").equals(place)) {
                return (Element) each;
            }
        }
        Element cell = document.createElement("c");
        cell.setAttribute("r", place);
        row.appendChild(cell);
        return cell;
    }

    /** The workbook as it is now. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /** With another file in it. */
    Filled with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    private static Document parse(byte[] xml) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Document document) {
        try {
            StringWriter out = new StringWriter();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
