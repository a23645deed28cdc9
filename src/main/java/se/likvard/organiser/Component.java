package se.likvard.organiser;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.likvard.value.Kind;
import se.likvard.value.Listed;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/** One component of a record of the organiser's tree, as reader, schema, as-of cut and facts see it. */
public final class Component {

    /** What a component holds. */
    public enum Form {
        /** The record's own key: a plain String or int. */
        KEY,
        /** A plain text or word that must be given, as a name or the organiser type. */
        PLAIN,
        /** A {@link Value}. */
        VALUE,
        /** One nested record. */
        RECORD,
        /** A {@link Listed} of nested records. */
        LIST
    }

    private final RecordComponent component;
    private final Method accessor;
    private final Form form;
    private final Class<?> content;
    private final Kind kind;
    private final Optional<Unit> unit;
    private final Map<String, Object> choices = new LinkedHashMap<>();
    private final Pattern pattern;
    private final Set<Class<?>> marks;

    Component(RecordComponent component) {
        this.component = component;
        this.accessor = component.getAccessor();
        // Asked for each value of each organiser: the check whether we may would take longer than the asking.
        accessor.setAccessible(true);
        this.marks = Arrays.stream(component.getAnnotations())
                .map(Annotation::annotationType)
                .collect(Collectors.toUnmodifiableSet());
        Class<?> raw = component.getType();
        if (raw == Value.class || raw == Listed.class) {
            this.form = raw == Value.class ? Form.VALUE : Form.LIST;
            Type argument = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            this.content = (Class<?>) argument;
        } else {
            this.content = raw;
            this.form = raw.isRecord() ? Form.RECORD : has(Key.class) ? Form.KEY : Form.PLAIN;
        }
        this.kind = kindOf(content);
        this.unit = unitOf(component, content);
        if (content.isEnum()) {
            Arrays.stream(content.getEnumConstants()).forEach(word -> choices.put(word.toString(), word));
        }
        Key key = component.getAnnotation(Key.class);
        this.pattern = Pattern.compile(key == null ? Key.TEXT : key.pattern());
    }

    private static Optional<Unit> unitOf(RecordComponent component, Class<?> content) {
        In in = component.getAnnotation(In.class);
        return content == int.class
                ? Optional.of(Unit.YEAR)
                : Optional.ofNullable(in).map(In::value);
    }

    /** Its name, in Java, JSON and rules alike. */
    public String name() {
        return component.getName();
    }

    /** What it holds. */
    public Form form() {
        return form;
    }

    /** The type inside: a record for RECORD and LIST, else String, int, BigDecimal, LocalDate, Boolean or an enum. */
    public Class<?> content() {
        return content;
    }

    /** Whether it holds records: one, or a list of them. */
    public boolean isNested() {
        return form == Form.RECORD || form == Form.LIST;
    }

    /** The nested records' shape; only for RECORD and LIST. */
    public Shape nested() {
        return Shape.of(content.asSubclass(Record.class));
    }

    /** The kind of a KEY, PLAIN or VALUE. */
    public Kind kind() {
        return kind;
    }

    private static Kind kindOf(Class<?> content) {
        if (content == BigDecimal.class || content == int.class) {
            return Kind.NUMBER;
        }
        if (content == LocalDate.class) {
            return Kind.DATE;
        }
        if (content == Boolean.class) {
            return Kind.FLAG;
        }
        return content.isEnum() ? Kind.CHOICE : Kind.TEXT;
    }

    /** The unit of a number. */
    public Optional<Unit> unit() {
        return unit;
    }

    /** Whom a number counts; empty for anything else. */
    public Optional<People> counts() {
        return Optional.ofNullable(component.getAnnotation(Counts.class)).map(Counts::value);
    }

    /** Whom a number that is no count describes; empty for what is no number, and for one that has not been declared. */
    public Optional<People> behind() {
        return Optional.ofNullable(component.getAnnotation(Behind.class)).map(Behind::value);
    }

    /** The words of a choice. */
    public List<String> words() {
        return List.copyOf(choices.keySet());
    }

    /** The choices by their words. */
    Map<String, Object> choices() {
        return Collections.unmodifiableMap(choices);
    }

    /** What the whole of a text must match. */
    public Pattern pattern() {
        return pattern;
    }

    /** A number as a key: with as many zeros before it as the pattern asks for. */
    public String key(int number) {
        String digits = Integer.toString(number);
        return IntStream.range(0, 12)
                .mapToObj(zeros -> "0".repeat(zeros) + digits)
                .filter(each -> pattern.matcher(each).matches())
                .findFirst()
                .orElse(digits);
    }

    /** Whether it is a date that may lie ahead of the day of the assessment. */
    public boolean isPlanned() {
        return has(Planned.class);
    }

    /** Whether it is the date from which the record exists. */
    public boolean begins() {
        return has(Begins.class);
    }

    /** Whether it is the date on which something ended. */
    public boolean ends() {
        return has(Ends.class);
    }

    /** Whether the component carries an annotation of this package. */
    boolean has(Class<? extends Annotation> annotation) {
        return marks.contains(annotation);
    }

    /** The annotations of this package that it carries. */
    Set<Class<?>> marks() {
        return marks;
    }

    /** The content of this component in a record. */
    public Object of(Record owner) {
        try {
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
