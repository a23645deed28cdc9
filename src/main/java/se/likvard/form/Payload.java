package se.likvard.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;

/**
 * What a form carries with it out of sight: the organiser as it was when the form was written, so that nothing is lost,
 * and which questions were asked.
 *
 * @param open the places of the questions, by the records' own keys, those that settle most first; empty for all
 */
record Payload(Organiser organiser, Locale language, Optional<List<String>> open) {

    /** What the first cell of the sheet says. */
    static final String MARK = "likvard-form 1";

    private static final int CHUNK = 30_000;
    private static final JsonMapper JSON = new JsonMapper();

    /** The cells of the sheet, from the top: the mark, a check sum and the content in pieces that a cell can hold. */
    List<String> cells() {
        ObjectNode content = JSON.createObjectNode().put("language", language.getLanguage());
        open.ifPresent(paths -> paths.forEach(content.withArray("open")::add));
        content.put("organiser", Organisers.write(organiser).toString());
        String text = Base64.getEncoder().encodeToString(bytes(content));
        List<String> cells = new ArrayList<>(List.of(MARK, sum(text)));
        for (int at = 0; at < text.length(); at += CHUNK) {
            cells.add(text.substring(at, Math.min(text.length(), at + CHUNK)));
        }
        return cells;
    }

    /** What the cells of the sheet say; empty when they are not whole. */
    static Optional<Payload> of(List<String> cells) {
        if (cells.size() < 3 || !cells.get(0).equals(MARK)) {
            return Optional.empty();
        }
        String text = String.join("", cells.subList(2, cells.size()));
        if (!sum(text).equals(cells.get(1))) {
            return Optional.empty();
        }
        try {
            JsonNode content = JSON.readTree(Base64.getDecoder().decode(text));
            byte[] organiser = content.path("organiser").asText().getBytes(StandardCharsets.UTF_8);
            List<String> open = new ArrayList<>();
            content.path("open").forEach(path -> open.add(path.asText()));
            return Optional.of(new Payload(
                    Organisers.read("form", organiser),
                    Locale.forLanguageTag(content.path("language").asText()),
                    content.has("open") ? Optional.of(open) : Optional.empty()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(JsonNode content) {
        try {
            return JSON.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of our own could not be written", e);
        }
    }

    private static String sum(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
