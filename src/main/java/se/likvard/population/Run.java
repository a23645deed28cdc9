package se.likvard.population;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.value.Words;

/**
 * What results rest on: when any of it is another, they cannot be gone on with.
 *
 * @param likvard the program and its version
 * @param rulebook the hash of its content
 * @param asOf the day
 * @param audience whom results are for
 * @param verified whether each organiser was judged by Drools too
 * @param inputs the files, in order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Run(String likvard, String rulebook, String asOf, String audience, boolean verified, List<Input> inputs) {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Words UNCOMPARED = new Words(
            "vad filerna innehöll då går inte att jämföra med nu, för färdiga resultat för allmänheten behåller det inte",
            "what the files held then cannot be compared with now, for whole results for the public do not keep it");

    private static final Words UNVERIFIED = new Words(
            "de prövades inte mot Drools, som nu (--verify)", "they were not held against Drools, as now (--verify)");

    private static final Words VERIFIED = new Words(
            "de prövades mot Drools (--verify), vilket inte görs nu",
            "they were held against Drools (--verify), which is not done now");

    /** All of it is there: what tells less tells of no run. */
    public Run {
        Stream.of(likvard, rulebook, asOf, audience).forEach(Objects::requireNonNull);
        inputs = List.copyOf(inputs);
    }

    /**
     * A file, by its content.
     *
     * @param bytes how many
     */
    public record Input(String name, long bytes, String sha256) {

        /** A file as it is now. */
        public static Input of(Path file) throws IOException {
            MessageDigest digest = digest();
            long bytes;
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                bytes = in.transferTo(OutputStream.nullOutputStream());
            }
            return new Input(
                    file.getFileName().toString(), bytes, HexFormat.of().formatHex(digest.digest()));
        }

        private static MessageDigest digest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }

    /** The same, held against Drools. */
    Run andVerified() {
        return new Run(likvard, rulebook, asOf, audience, true, inputs);
    }

    /**
     * The same without what the files hold. A hash of figures that are hidden would let anybody who guesses them know that
     * the guess is right: it is not left beside results for the public.
     */
    public Run withoutContent() {
        List<Input> names =
                inputs.stream().map(each -> new Input(each.name, 0, "")).toList();
        return new Run(likvard, rulebook, asOf, audience, verified, names);
    }

    /** What is another than in an earlier run; or cannot be known not to be; empty when that one can be gone on with. */
    public List<Words> differences(Run earlier) {
        List<Words> differences = new ArrayList<>();
        differ(differences, new Words("programmet", "the program"), earlier.likvard, likvard);
        differ(differences, new Words("regelverket", "the rulebook"), earlier.rulebook, rulebook);
        differ(differences, new Words("bedömningsdagen", "the day"), earlier.asOf, asOf);
        differ(differences, new Words("vem det visas för", "the audience"), earlier.audience, audience);
        if (verified != earlier.verified) {
            differences.add(verified ? UNVERIFIED : VERIFIED);
        }
        if (earlier.inputs.equals(withoutContent().inputs)) {
            differences.add(UNCOMPARED);
        } else {
            differ(differences, new Words("filerna", "the files"), names(earlier), names(this));
        }
        return differences;
    }

    private static void differ(List<Words> differences, Words what, String before, String now) {
        if (!before.equals(now)) {
            differences.add(new Words(
                    "%s (då %s, nu %s)".formatted(what.sv(), before, now),
                    "%s (then %s, now %s)".formatted(what.en(), before, now)));
        }
    }

    private static String names(Run run) {
        return run.inputs.stream()
                .map(each -> each.name + ", " + each.bytes + " byte, sha256 " + each.sha256)
                .reduce((one, other) -> one + "; " + other)
                .orElse("–");
    }

    /** As JSON; ends with a line feed. */
    public String json() {
        try {
            return JSON.writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of our own could not be written", e);
        }
    }

    /** What a text tells of a run; empty when it tells none. */
    static Optional<Run> read(String json) {
        try {
            return Optional.ofNullable(JSON.readValue(json, Run.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
