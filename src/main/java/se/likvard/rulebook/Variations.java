package se.likvard.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.Verdict;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.OrganiserType;
import se.likvard.organiser.Shape;

/** Cases that differ from a rule's own in one place: another day, another organiser, another outcome, another figure. */
final class Variations {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Rulebook rulebook;
    private final Rule rule;

    Variations(Rulebook rulebook, Rule rule) {
        this.rulebook = rulebook;
        this.rule = rule;
    }

    /** Everything one step from a case, the simplest first. */
    Stream<Case> of(Case given) {
        return Stream.of(days(given), types(given), outcomes(given), figures(given))
                .flatMap(each -> each);
    }

    private Stream<Case> days(Case given) {
        return Stream.of(rule.metadata().since(), rule.metadata().until())
                .flatMap(Optional::stream)
                .flatMap(day -> Stream.of(day, day.minusDays(1), day.plusDays(1)))
                .map(day -> with(given, day, given.organiserType(), given.organiser(), given.outcomes()));
    }

    private static Stream<Case> types(Case given) {
        return Stream.of(OrganiserType.values()).map(type -> {
            ObjectNode organiser = given.organiserJson().put("organiserType", type.name());
            return with(given, given.asOf(), type, organiser, given.outcomes());
        });
    }

    /** An outcome left out, or of another rule about the same subject, or not assessed. */
    private Stream<Case> outcomes(Case given) {
        List<Case.GivenOutcome> all = given.outcomes();
        return IntStream.range(0, all.size()).boxed().flatMap(index -> {
            Case.GivenOutcome was = all.get(index);
            Stream<List<Case.GivenOutcome>> other =
                    sameSubject(was.rule()).map(name -> replaced(all, index, was, name, was.verdict()));
            Verdict turned = was.verdict() == Verdict.FOUND ? Verdict.NOT_ASSESSED : Verdict.FOUND;
            return Stream.concat(other, Stream.of(replaced(all, index, was, was.rule(), turned)))
                    .map(changed -> with(given, given.asOf(), given.organiserType(), given.organiser(), changed));
        });
    }

    private static List<Case.GivenOutcome> replaced(
            List<Case.GivenOutcome> all, int index, Case.GivenOutcome was, String rule, Verdict verdict) {
        List<Case.GivenOutcome> changed = new ArrayList<>(all);
        changed.set(index, new Case.GivenOutcome(rule, was.subject(), verdict, was.place()));
        return changed;
    }

    private Stream<String> sameSubject(String name) {
        String type =
                rulebook.rule(name).map(each -> each.tree().subject().type()).orElse("");
        return rulebook.rules().stream()
                .filter(each -> each.observes() && each.tree().subject().type().equals(type))
                .map(Rule::name)
                .filter(each -> !each.equals(name))
                .sorted();
    }

    private static Stream<Case> figures(Case given) {
        List<ObjectNode> changed = new ArrayList<>();
        ObjectNode scratch = given.organiserJson();
        record(scratch, Shape.of(Organiser.class), given.asOf(), () -> changed.add(scratch.deepCopy()));
        return changed.stream().map(each -> with(given, given.asOf(), given.organiserType(), each, given.outcomes()));
    }

    /** Changes each place of a record in turn, and puts it back. */
    private static void record(ObjectNode json, Shape shape, LocalDate day, Runnable changed) {
        for (Component component : shape.components()) {
            JsonNode was = json.get(component.name());
            if (component.form() == Component.Form.VALUE) {
                Consumer<JsonNode> put = now -> {
                    json.set(component.name(), now);
                    changed.run();
                };
                Otherwise.of(component, was, day).forEach(put);
            } else if (component.form() == Component.Form.LIST) {
                list(json, component, day, changed);
            } else if (component.isNested() && was instanceof ObjectNode nested) {
                record(nested, component.nested(), day, changed);
            }
            restore(json, component.name(), was);
        }
    }

    private static void restore(ObjectNode json, String name, @Nullable JsonNode was) {
        if (was == null) {
            json.remove(name);
        } else {
            json.set(name, was);
        }
    }

    private static void list(ObjectNode json, Component component, LocalDate day, Runnable changed) {
        if (json.get(component.name()) instanceof ArrayNode list) {
            list.forEach(each -> record((ObjectNode) each, component.nested(), day, changed));
            for (int i = 0; i < list.size(); i++) {
                twin(list, i, component.nested(), changed);
            }
        }
        json.set(component.name(), JSON.arrayNode());
        changed.run();
    }

    /** One more record like another, with a key of its own. */
    private static void twin(ArrayNode list, int index, Shape shape, Runnable changed) {
        ObjectNode twin = list.get(index).deepCopy();
        shape.key().ifPresent(key -> {
            JsonNode was = twin.get(key.name());
            if (key.content() == int.class) {
                twin.put(key.name(), was.intValue() - 1);
            } else {
                twin.put(key.name(), key.key(list.size() + 1));
            }
            list.add(twin);
            changed.run();
            list.remove(list.size() - 1);
        });
    }

    private static Case with(
            Case given, LocalDate day, OrganiserType type, ObjectNode json, List<Case.GivenOutcome> outcomes) {
        return new Case(
                given.name(),
                day,
                type,
                json,
                outcomes,
                given.expect(),
                given.subject(),
                Optional.empty(),
                given.place());
    }
}
