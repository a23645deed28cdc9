package se.likvard.rulebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Place;

/**
 * Records as JSON and back, by their declarations alone: a record is the list of its components. What is read is of the
 * classes that the declarations name, and no text can ask for another. A place is a line and a column of the one file that
 * everything comes from.
 */
final class RecordText {

    private static final JsonFactory JSON = new JsonFactory();
    /** What a component that is declared as any object may hold. */
    private static final List<Class<?>> PLAIN = List.of(String.class, BigDecimal.class, LocalDate.class, Boolean.class);

    private final String file;

    RecordText(String file) {
        this.file = file;
    }

    /**
     * A record as JSON, on one line.
     *
     * @throws IllegalArgumentException if it holds what cannot be written
     */
    String write(Record value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(value.getClass(), value, json);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
        return text.toString();
    }

    /**
     * A record of JSON that was written so.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    <T extends Record> T read(Class<T> type, String text) {
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            return type.cast(Objects.requireNonNull(read(type, json)));
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("no " + type.getSimpleName(), e);
        }
    }

    private void write(Type type, @Nullable Object value, JsonGenerator json) throws IOException {
        if (type instanceof ParameterizedType generic) {
            writeGeneric(generic.getActualTypeArguments(), value, json);
        } else if (value == null) {
            json.writeNull();
        } else if (value instanceof Place place) {
            write(place, json);
        } else if (type == Object.class || ((Class<?>) type).isSealed()) {
            json.writeStartArray();
            json.writeString(value.getClass().getSimpleName());
            write(value.getClass(), value, json);
            json.writeEndArray();
        } else if (value instanceof Record) {
            Components components = Components.of((Class<?>) type);
            json.writeStartArray();
            for (int i = 0; i < components.types().size(); i++) {
                write(components.types().get(i), components.of(value, i), json);
            }
            json.writeEndArray();
        } else if (PLAIN.contains(type) || type == int.class || type == boolean.class) {
            json.writeString(value.toString());
        } else if (value instanceof Enum<?> word) {
            json.writeString(word.name());
        } else {
            throw new IllegalArgumentException("cannot write " + type);
        }
    }

    private void write(Place place, JsonGenerator json) throws IOException {
        if (!place.file().equals(file)) {
            throw new IllegalArgumentException(place + " is not in " + file);
        }
        json.writeArray(new int[] {place.line(), place.column()}, 0, 2);
    }

    private void writeGeneric(Type[] inner, @Nullable Object value, JsonGenerator json) throws IOException {
        json.writeStartArray();
        if (value instanceof Optional<?> optional && optional.isPresent()) {
            write(inner[0], optional.get(), json);
        } else if (value instanceof Collection<?> items) {
            for (Object each : items) {
                write(inner[0], each, json);
            }
        } else if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> each : map.entrySet()) {
                json.writeString((String) each.getKey());
                write(inner[1], each.getValue(), json);
            }
        }
        json.writeEndArray();
    }

    /** The value that begins at the parser's token. */
    private @Nullable Object read(Type type, JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            return readGeneric((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), json);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Place.class) {
            return place(json);
        }
        if (plain == Object.class || plain.isSealed()) {
            Class<?> meant = named(json.nextTextValue(), plain);
            json.nextToken();
            Object value = read(meant, json);
            end(json);
            return value;
        }
        return plain.isRecord() ? record(plain, json) : Scalars.of(plain, json.getText());
    }

    private static Class<?> named(String name, Class<?> declared) {
        List<Class<?>> allowed = declared == Object.class ? PLAIN : Arrays.asList(declared.getPermittedSubclasses());
        return allowed.stream()
                .filter(each -> each.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Place place(JsonParser json) throws IOException {
        int line = json.nextIntValue(0);
        Place place = new Place(file, line, json.nextIntValue(0));
        end(json);
        return place;
    }

    private Object record(Class<?> type, JsonParser json) throws IOException {
        Components components = Components.of(type);
        List<@Nullable Object> values = new ArrayList<>();
        for (Type each : components.types()) {
            json.nextToken();
            values.add(read(each, json));
        }
        end(json);
        return components.make(values);
    }

    private Object readGeneric(Class<?> raw, Type[] inner, JsonParser json) throws IOException {
        if (Map.class.isAssignableFrom(raw)) {
            Map<String, @Nullable Object> map = raw == SortedMap.class ? new TreeMap<>() : new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                String key = json.getText();
                json.nextToken();
                map.put(key, read(inner[1], json));
            }
            return map;
        }
        List<@Nullable Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(inner[0], json));
        }
        if (raw == Optional.class) {
            return items.stream().findFirst();
        }
        return raw == List.class ? List.copyOf(items) : new LinkedHashSet<>(items);
    }

    private static void end(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.END_ARRAY) {
            throw new IllegalArgumentException("too much");
        }
    }

    /** Texts as what they are of. */
    private static final class Scalars {

        private Scalars() {}

        @SuppressWarnings({"unchecked", "rawtypes"})
        static Object of(Class<?> type, String text) {
            if (type.isEnum()) {
                return Enum.valueOf((Class<? extends Enum>) type, text);
            }
            if (type == BigDecimal.class) {
                return new BigDecimal(text);
            }
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
            if (type == int.class) {
                return Integer.valueOf(text);
            }
            return type == boolean.class || type == Boolean.class ? (Object) Boolean.valueOf(text) : text;
        }
    }
}
