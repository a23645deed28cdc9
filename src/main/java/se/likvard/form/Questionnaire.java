package se.likvard.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.likvard.dialect.Answers;
import se.likvard.dialect.FactType;
import se.likvard.dialect.Field;
import se.likvard.dialect.Vocabulary;
import se.likvard.form.Column.Role;
import se.likvard.organiser.Component;
import se.likvard.organiser.Component.Form;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;
import se.likvard.rulebook.Purpose;
import se.likvard.value.Words;

/** All that only the organiser or its units can answer: the one description that writing and reading a form share. */
final class Questionnaire {

    private static final Words OWN = new Words("", "");

    private final Vocabulary vocabulary;
    private final Map<String, List<Purpose>> purposes;
    private final List<Table> tables = new ArrayList<>();

    private Questionnaire(Vocabulary vocabulary, Map<String, List<Purpose>> purposes) {
        this.vocabulary = vocabulary;
        this.purposes = purposes;
    }

    /**
     * The tables of all questions, owners before what they own.
     *
     * @param purposes what each {@code Type.field} is needed for
     */
    static List<Table> of(Vocabulary vocabulary, Map<String, List<Purpose>> purposes) {
        Questionnaire questions = new Questionnaire(vocabulary, purposes);
        questions.add(List.of(), Shape.of(Organiser.class));
        return List.copyOf(questions.tables);
    }

    private void add(List<Component> lists, Shape shape) {
        Table table = table(lists, shape);
        if (!table.columns(Role.ANSWER).isEmpty()) {
            tables.add(table);
        }
        lists(shape)
                .forEach(list ->
                        add(Stream.concat(lists.stream(), Stream.of(list)).toList(), list.nested()));
    }

    private static Stream<Component> lists(Shape shape) {
        return shape.components().stream().filter(each -> each.form() == Form.LIST);
    }

    private Table table(List<Component> lists, Shape shape) {
        FactType type = type(shape);
        List<Column> columns = new ArrayList<>();
        if (lists.size() > 1) {
            Shape owner = lists.get(lists.size() - 2).nested();
            Component key = owner.key().orElseThrow();
            Words meaning = Texts.parent();
            columns.add(new Column(Role.PARENT, List.of(), key, OWN, meaning, Optional.empty(), List.of()));
        }
        boolean listed = !lists.isEmpty();
        shape.components().forEach(each -> columns(shape, each, listed, List.of(), OWN, columns));
        lists(shape).filter(this::isTheOrganisers).forEach(each -> columns.add(whole(shape, each)));
        boolean own = shape.key()
                .flatMap(key -> answers(shape, key))
                .filter(Answers.ORGANISER::equals)
                .isPresent();
        return new Table(lists, shape, type.label(), type.meaning(), own, columns);
    }

    private void columns(
            Shape shape, Component component, boolean listed, List<String> above, Words group, List<Column> columns) {
        List<String> path =
                Stream.concat(above.stream(), Stream.of(component.name())).toList();
        switch (component.form()) {
            case KEY, PLAIN -> {
                if (listed) {
                    columns.add(column(
                            component.form() == Form.KEY ? Role.KEY : Role.GIVEN, shape, component, path, group));
                }
            }
            case VALUE -> {
                if (isAsked(shape, component)) {
                    columns.add(column(Role.ANSWER, shape, component, path, group));
                }
            }
            case RECORD -> {
                Shape nested = component.nested();
                Words label = type(nested).label();
                nested.components().forEach(each -> columns(nested, each, listed, path, label, columns));
            }
            case LIST -> {
                // a table of its own
            }
        }
    }

    private Column column(Role role, Shape shape, Component component, List<String> path, Words group) {
        Optional<Field> field = type(shape).field(component.name());
        Words meaning = field.map(Field::meaning).orElse(new Words(component.name(), component.name()));
        return new Column(role, path, component, group, meaning, field, needs(shape.name() + "." + component.name()));
    }

    private Column whole(Shape owner, Component list) {
        SortedSet<String> needs = new TreeSet<>(
                List.of(owner.name() + "." + list.name(), list.nested().name()));
        Words meaning = Texts.whole(type(list.nested()).label());
        List<Purpose> rules = needs(needs.toArray(String[]::new));
        return new Column(Role.WHOLE, List.of(list.name()), list, OWN, meaning, Optional.empty(), rules);
    }

    /** A list that the organiser keeps, or its list of school units. */
    private boolean isTheOrganisers(Component list) {
        Shape shape = list.nested();
        return shape.key()
                .flatMap(key -> answers(shape, key))
                .filter(each -> each == Answers.ORGANISER
                        || (each == Answers.REGISTER && list.name().equals("schoolUnits")))
                .isPresent();
    }

    private boolean isAsked(Shape shape, Component component) {
        return answers(shape, component)
                .filter(each -> each == Answers.ORGANISER || each == Answers.UNIT)
                .isPresent();
    }

    private Optional<Answers> answers(Shape shape, Component component) {
        return type(shape).field(component.name()).map(Field::answers);
    }

    private List<Purpose> needs(String... what) {
        Map<String, Purpose> byRule = new TreeMap<>();
        for (String each : what) {
            purposes.getOrDefault(each, List.of()).forEach(purpose -> byRule.put(purpose.rule(), purpose));
        }
        return List.copyOf(byRule.values());
    }

    private FactType type(Shape shape) {
        return vocabulary.type(shape.name()).orElseGet(() -> new FactType(shape.name(), OWN, OWN, OWN, List.of()));
    }
}
