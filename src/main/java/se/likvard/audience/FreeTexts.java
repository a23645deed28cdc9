package se.likvard.audience;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.likvard.organiser.Component;
import se.likvard.organiser.Component.Form;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.Shape;
import se.likvard.value.Kind;
import se.likvard.value.Value;

/**
 * Texts that people have written as they liked, and that may say anything: each becomes a number, the same text the same
 * number, in the order of the texts. Official names and codes stay, a unit's name wherever it is written.
 */
final class FreeTexts {

    private static final Pattern CODE = Pattern.compile("\\d{4,10}");
    private static final String NAME = "name";

    private final Set<String> names;
    private final Map<String, String> numbers = new TreeMap<>();

    private FreeTexts(Set<String> names) {
        this.names = names;
    }

    static FreeTexts of(Organiser organiser) {
        FreeTexts free = new FreeTexts(
                organiser.schoolUnits().stream().map(SchoolUnit::name).collect(Collectors.toUnmodifiableSet()));
        TreeSet<String> texts = new TreeSet<>();
        free.gather(organiser, texts);
        String form = "%0" + Integer.toString(texts.size()).length() + "d";
        texts.forEach(text -> free.numbers.put(text, form.formatted(free.numbers.size() + 1)));
        return free;
    }

    private void gather(Record record, TreeSet<String> texts) {
        for (Component component : Shape.of(record.getClass()).components()) {
            Object content = component.of(record);
            if (isFree(component, content)) {
                texts.add(text(content));
            }
            Contents.records(component, record).forEach(each -> gather(each, texts));
        }
    }

    /** The content of a component, without what was written freely. */
    Object shown(Component component, Object content) {
        if (!isFree(component, content)) {
            return content;
        }
        String number = numbers.getOrDefault(text(content), "");
        return content instanceof Value<?> value ? Value.of(number).from(value.origin()) : number;
    }

    private boolean isFree(Component component, Object content) {
        boolean written = !component.isNested()
                && component.kind() == Kind.TEXT
                && !(component.form() == Form.PLAIN && component.name().equals(NAME));
        return written
                && !text(content).isEmpty()
                && !names.contains(text(content))
                && !CODE.matcher(text(content)).matches();
    }

    private static String text(Object content) {
        return content instanceof Value<?> value
                ? value.exact().map(Object::toString).orElse("")
                : content.toString();
    }
}
