package se.likvard.yaml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.stream.Collectors;
import se.likvard.yaml.Yaml.Mapping;
import se.likvard.yaml.Yaml.Node;
import se.likvard.yaml.Yaml.Scalar;
import se.likvard.yaml.Yaml.Sequence;

/** The hash of what files say: comments, spacing, line endings and byte order marks do not count. */
public final class Fingerprint {

    private Fingerprint() {}

    /** The SHA-256 over the canonical text of each file, in the order of their names. */
    public static String of(SortedMap<String, String> canonicalTexts) {
        MessageDigest digest = sha256();
        canonicalTexts.forEach((file, text) -> {
            digest.update((file + "\n" + text + "\0").getBytes(StandardCharsets.UTF_8));
        });
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    /** The SHA-256 of bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** A YAML file's content in one form. */
    public static String canonical(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .map(each -> quoted(each.getKey()) + ": "
                            + canonical(each.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(Fingerprint::canonical).collect(Collectors.joining(", ", "[", "]"));
        }
        Scalar scalar = (Scalar) node;
        return scalar.look() + quoted(scalar.text());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
