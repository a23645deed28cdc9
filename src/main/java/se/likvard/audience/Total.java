package se.likvard.audience;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.likvard.organiser.Component;
import se.likvard.organiser.People;
import se.likvard.organiser.Shape;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * The figures of a whole, beside those of its parts. A number of people is withheld when it would narrow what a hidden part
 * may be: with it shown, each of them can still be any number below its limit; and that it is hidden tells no more, since
 * each could be any such number then too, and one that is itself small looks the same. With a number the shares and means of
 * those people are withheld, and these also when the number of any part is hidden: that all pass would hold of it too.
 */
record Total(Record whole, List<Part> parts, Limits limits) {

    /** The whole, without the figures that would tell of a hidden part. */
    Record checked() {
        Shape shape = Shape.of(whole.getClass());
        Map<People, Component> counted = new TreeMap<>();
        shape.components().forEach(each -> each.counts().ifPresent(people -> counted.put(people, each)));
        return shape.create(component -> content(component, counted));
    }

    private Object content(Component component, Map<People, Component> counted) {
        Optional<People> people = component.counts().or(component::behind).filter(each -> each != People.NOBODY);
        if (people.isEmpty()) {
            return component.of(whole);
        }
        Value<BigDecimal> number = Size.number(component, whole);
        boolean told = number.lowest().isPresent() || Hidden.is(number);
        Optional<Component> count = Optional.ofNullable(counted.get(people.get()));
        boolean may = count.map(each -> mayBeTold(people.get(), each)).orElse(true)
                && (component.counts().isPresent() || mayBeTold(component, people.get(), count));
        return told && !may ? Hidden.otherwiseTold(number.origin()) : number;
    }

    /** Whether a number of people may be told; one that is not told may be found from its shares, as they are of whole people. */
    private boolean mayBeTold(People people, Component count) {
        Value<BigDecimal> number = Size.number(count, whole);
        BigDecimal limit = limit(people);
        List<Size> shown = parts.stream()
                .flatMap(part -> part.shown(count.name(), limit).stream())
                .toList();
        if (number.lowest().isEmpty()) {
            return shown.isEmpty() && hidden(people, count).isEmpty();
        }
        Remainder remainder = new Remainder(Size.of(number).orElseThrow(), shown, hidden(people, count));
        return remainder.tellsNothing(limit, parts.size() > 1)
                && parts.stream().noneMatch(part -> part.betrays(people, count.name()));
    }

    private List<Size> hidden(People people, Component count) {
        BigDecimal least = people == People.TEACHERS ? BigDecimal.ZERO : BigDecimal.ONE;
        return parts.stream()
                .flatMap(part -> part.hidden(count.name(), least, limit(people)).stream())
                .toList();
    }

    private BigDecimal limit(People people) {
        return people == People.TEACHERS ? limits.teachers() : limits.unitPupils();
    }

    /** Whether a share or a mean may be told beside those of the parts. */
    private boolean mayBeTold(Component figure, People behind, Optional<Component> count) {
        boolean someHidden =
                count.filter(each -> !hidden(behind, each).isEmpty()).isPresent();
        if (someHidden || parts.stream().anyMatch(part -> isHidden(part, figure))) {
            return false;
        }
        Optional<BigDecimal> people =
                count.flatMap(each -> Size.number(each, whole).exact());
        Optional<BigDecimal> share = Size.number(figure, whole).exact();
        return people.isEmpty()
                || share.isEmpty()
                || restIsLarge(figure, count.orElseThrow(), people.get(), share.get());
    }

    /** A part's share that is told as a range hides a few as well. */
    private static boolean isHidden(Part part, Component figure) {
        Value<BigDecimal> value = part.figure(figure.name());
        return Hidden.is(value) || (value.lowest().isPresent() && value.exact().isEmpty());
    }

    /** Whether those who are in no part that is told are many, and many of them are in the share and many are not. */
    private boolean restIsLarge(Component figure, Component count, BigDecimal people, BigDecimal share) {
        BigDecimal rest = people;
        BigDecimal inShare = Parts.whole(people.multiply(share));
        for (Part part : parts) {
            Optional<BigDecimal> size = part.figure(count.name()).exact();
            Optional<BigDecimal> told = part.figure(figure.name()).exact();
            if (size.isPresent() && told.isPresent()) {
                rest = rest.subtract(size.get());
                inShare = inShare.subtract(Parts.whole(size.get().multiply(told.get())));
            }
        }
        if (rest.signum() <= 0 || rest.compareTo(people) == 0) {
            return true;
        }
        boolean ofPupils = figure.unit().filter(Unit.SHARE::equals).isPresent()
                && figure.behind().filter(each -> each != People.TEACHERS).isPresent();
        return rest.compareTo(limits.unitPupils()) >= 0 && !(ofPupils && new Parts(limits.part()).isFew(inShare, rest));
    }
}
