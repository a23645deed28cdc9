package se.likvard.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.likvard.value.Nearest;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Unit;
import se.likvard.value.Words;
import se.likvard.yaml.Yaml.Entry;
import se.likvard.yaml.Yaml.Look;
import se.likvard.yaml.Yaml.Mapping;
import se.likvard.yaml.Yaml.Node;
import se.likvard.yaml.Yaml.Scalar;
import se.likvard.yaml.Yaml.Sequence;

/**
 * The entries of one mapping, read one by one.
 *
 * <p>A getter that finds nothing right tells the problem and gives a stand-in, so that the rest is read too; {@link
 * #read} drops what was built from stand-ins.
 */
public final class Entries {

    private final Map<String, Entry> entries;
    private final Place place;
    private final List<Problem> problems;

    private Entries(Map<String, Entry> entries, Place place, List<Problem> problems) {
        this.entries = entries;
        this.place = place;
        this.problems = problems;
    }

    /** What is built from a mapping with these keys at most; empty when anything in it was wrong. */
    public static <T> Optional<T> read(
            Node node, List<String> keys, List<Problem> problems, Function<Entries, T> build) {
        int before = problems.size();
        Optional<T> built = Nodes.mapping(node, problems)
                .map(mapping -> build.apply(new Entries(known(mapping, keys, problems), mapping.place(), problems)));
        return problems.size() == before ? built : Optional.empty();
    }

    /** The entries by their right keys; a misspelt one goes by the key that was meant, so that it is not missing too. */
    private static Map<String, Entry> known(Mapping mapping, List<String> keys, List<Problem> problems) {
        Map<String, Entry> known = new LinkedHashMap<>(mapping.entries());
        known.keySet().retainAll(keys);
        for (Entry entry : mapping.entries().values()) {
            if (!keys.contains(entry.key())) {
                UnknownWord.tell(entry.place(), "okänd nyckel", "unknown key", entry.key(), keys, problems);
                Nearest.to(entry.key(), keys).ifPresent(meant -> known.putIfAbsent(meant, entry));
            }
        }
        return known;
    }

    private static void tell(List<Problem> problems, Place place, String sv, String en) {
        problems.add(Problem.at(place.toString(), sv, en));
    }

    public Place place() {
        return place;
    }

    /** The place of a key's value, or of the mapping when the key is missing. */
    public Place placeOf(String key) {
        return find(key).map(Node::place).orElse(place);
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    public void problem(String key, String sv, String en) {
        tell(problems, placeOf(key), key + ": " + sv, key + ": " + en);
    }

    /** The value of a key that may be left out. */
    public Optional<Node> find(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** The value of a key that must be there. */
    public Optional<Node> node(String key) {
        Optional<Node> node = find(key);
        if (node.isEmpty()) {
            tell(problems, place, "nyckeln " + key + " saknas", "the key " + key + " is missing");
        }
        return node;
    }

    /** A text that must be there and not be blank. */
    public String text(String key) {
        Optional<Scalar> scalar = scalar(key, "en text inom citattecken", "a text in quotation marks");
        if (scalar.isPresent() && scalar.get().text().isBlank()) {
            problem(key, "texten får inte vara tom", "the text must not be blank");
        }
        return scalar.map(Scalar::text).orElse("");
    }

    /** A list of texts; empty when the key is left out. */
    public List<Scalar> texts(String key) {
        Optional<Node> node = find(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Sequence sequence && sequence.items().stream().allMatch(Scalar.class::isInstance)) {
            return sequence.items().stream().map(Scalar.class::cast).toList();
        }
        problem(key, "här ska stå en lista med texter", "a list of texts belongs here");
        return List.of();
    }

    /** A day that must be there. */
    public LocalDate date(String key) {
        Optional<Scalar> scalar = scalar(key, "ett datum", "a date");
        try {
            return scalar.map(each -> LocalDate.parse(each.text())).orElse(LocalDate.EPOCH);
        } catch (DateTimeException e) {
            String text = scalar.orElseThrow().text();
            problem(
                    key,
                    "%s är inget datum; skriv år-månad-dag, som 2022-08-01".formatted(text),
                    "%s is not a date; write year-month-day, as 2022-08-01".formatted(text));
            return LocalDate.EPOCH;
        }
    }

    /** A number in a unit's range that must be there, written with a decimal point and at most six decimals. */
    public BigDecimal number(String key, Unit unit) {
        Optional<BigDecimal> number = number(key);
        if (number.isPresent()
                && (number.get().compareTo(unit.least()) < 0 || number.get().compareTo(unit.most()) > 0)) {
            String what = number.get().toPlainString();
            String range = unit.least().toPlainString() + "–" + unit.most().toPlainString();
            problem(
                    key,
                    "%s ligger utanför %s: %s (%s)"
                            .formatted(what, unit, range, unit.words().sv()),
                    "%s lies outside %s: %s (%s)"
                            .formatted(what, unit, range, unit.words().en()));
        }
        return number.orElse(BigDecimal.ZERO);
    }

    /** A whole number within bounds that must be there. */
    public int whole(String key, int least, int most) {
        Optional<BigDecimal> number = number(key);
        Optional<BigDecimal> right = number.filter(
                        each -> each.stripTrailingZeros().scale() <= 0)
                .filter(each -> each.compareTo(BigDecimal.valueOf(least)) >= 0)
                .filter(each -> each.compareTo(BigDecimal.valueOf(most)) <= 0);
        if (number.isPresent() && right.isEmpty()) {
            problem(
                    key,
                    "här ska stå ett heltal från %s till %s".formatted(least, most),
                    "a whole number from %s to %s belongs here".formatted(least, most));
        }
        return right.map(BigDecimal::intValueExact).orElse(least);
    }

    private Optional<BigDecimal> number(String key) {
        Optional<Scalar> scalar = scalar(key, "ett tal", "a number");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String text = scalar.get().text();
        if (DecimalComma.isToldOf(scalar.get(), problems)) {
            return Optional.empty();
        }
        if (scalar.get().look() != Look.NUMBER) {
            problem(
                    key,
                    text + " är inget tal; skriv det utan citattecken, med decimalpunkt och utan tecken som %: 0.25",
                    text
                            + " is not a number; write it without quotation marks, with a decimal point and no sign as %: 0.25");
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        if (number.scale() > 6) {
            problem(key, "talet får ha högst sex decimaler", "the number may have at most six decimals");
        }
        return Optional.of(number);
    }

    /** A word of an enum that must be there. */
    public <E extends Enum<E>> E word(String key, Class<E> words) {
        List<E> all = List.of(words.getEnumConstants());
        Optional<Scalar> scalar = scalar(key, "ett ord", "a word");
        if (scalar.isEmpty()) {
            return all.get(0);
        }
        String text = scalar.get().text();
        Optional<E> right =
                all.stream().filter(each -> each.name().equals(text)).findFirst();
        if (right.isEmpty()) {
            List<String> names = all.stream().map(Enum::name).toList();
            UnknownWord.tell(placeOf(key), key + ": okänt ord", key + ": unknown word", text, names, problems);
        }
        return right.orElse(all.get(0));
    }

    /** A text in both languages, {@code { sv: …, en: … }}, that must be there. */
    public Words words(String key) {
        return node(key)
                .flatMap(node -> read(node, List.of("sv", "en"), problems, Entries::words))
                .orElse(new Words("", ""));
    }

    /** A text that must be there, in both languages or once for both: {@code { sv: …, en: … }} or {@code "…"}. */
    public Words textOrWords(String key) {
        if (find(key).filter(Mapping.class::isInstance).isPresent()) {
            return words(key);
        }
        String text = text(key);
        return new Words(text, text);
    }

    /** The entries sv and en of this mapping. */
    public Words words() {
        return new Words(text("sv"), text("en"));
    }

    private Optional<Scalar> scalar(String key, String sv, String en) {
        Optional<Node> node = node(key);
        if (node.isPresent() && !(node.get() instanceof Scalar)) {
            problem(key, "här ska stå " + sv, en + " belongs here");
        }
        return node.filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }
}
