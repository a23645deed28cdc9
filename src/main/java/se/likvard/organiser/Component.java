package se.likvard.organiser;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    private final Form form;
    private final Class<?> content;

    Component(RecordComponent component) {
        this.component = component;
        Class<?> raw = component.getType();
        if (raw == Value.class || raw == Listed.class) {
            this.form = raw == Value.class ? Form.VALUE : Form.LIST;
            Type argument = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            this.content = (Class<?>) argument;
        } else {
            this.content = raw;
            this.form = raw.isRecord() ? Form.RECORD : has(Key.class) ? Form.KEY : Form.PLAIN;
        }
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

    /** The nested records' shape; only for RECORD and LIST. */
    public Shape nested() {
        return Shape.of(content.asSubclass(Record.class));
    }

    /** The kind of a KEY, PLAIN or VALUE. */
    public Kind kind() {
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
        if (content == int.class) {
            return Optional.of(Unit.YEAR);
        }
        In in = component.getAnnotation(In.class);
        return in == null ? Optional.empty() : Optional.of(in.value());
    }

    /** The words of a choice. */
    public List<String> words() {
        return content.isEnum()
                ? Arrays.stream(content.getEnumConstants()).map(Object::toString).toList()
                : List.of();
    }

    /** The pattern of a text key. */
    public Optional<String> pattern() {
        Key key = component.getAnnotation(Key.class);
        return key == null ? Optional.empty() : Optional.of(key.pattern());
    }

    /** Whether the component carries an annotation of this package. */
    boolean has(Class<? extends Annotation> annotation) {
        return component.isAnnotationPresent(annotation);
    }

    /** The content of this component in a record. */
    public Object of(Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
