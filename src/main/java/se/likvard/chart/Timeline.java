package se.likvard.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.chart.Shape.Anchor;
import se.likvard.chart.Shape.Box;
import se.likvard.chart.Shape.Label;
import se.likvard.chart.Shape.Line;
import se.likvard.chart.Shape.Mark;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/**
 * Lanes over one stretch of time, as wide as their place.
 *
 * @param from the first day
 * @param to the last day, after {@code day}
 * @param day up to which things are known
 */
public record Timeline(LocalDate from, LocalDate to, LocalDate day) {

    private static final int TOP = 22;
    private static final int LANE = 36;
    private static final int BAR = 12;
    /** Room for the signs at both ends, per cent. */
    private static final int MARGIN = 2;

    private static final int YEARS_BEFORE = 15;
    private static final int YEARS_AFTER = 4;

    /** A stretch that holds the known days of some lanes: at most fifteen years before a day and four after it. */
    public static Timeline around(LocalDate day, List<Lane> lanes) {
        List<LocalDate> days = lanes.stream().flatMap(Timeline::days).sorted().toList();
        int first = days.isEmpty() ? day.getYear() - 1 : days.get(0).getYear();
        int last = days.isEmpty() ? day.getYear() : days.get(days.size() - 1).getYear();
        int from = Math.max(day.getYear() - YEARS_BEFORE, Math.min(first, day.getYear() - 1));
        int to = Math.min(day.getYear() + YEARS_AFTER, Math.max(last, day.getYear())) + 1;
        return new Timeline(LocalDate.of(from, 1, 1), LocalDate.of(to, 1, 1), day);
    }

    private static Stream<LocalDate> days(Lane lane) {
        Stream<Value<LocalDate>> spans =
                lane.spans().stream().flatMap(span -> Stream.of(span.start(), span.end(), span.planned()));
        Stream<Value<LocalDate>> events = lane.events().stream().map(Event::day);
        return Stream.concat(spans, events)
                .flatMap(value -> Stream.concat(value.lowest().stream(), value.highest().stream()));
    }

    /** The drawing of some lanes. */
    public Drawing drawing(List<Lane> lanes, String title, String description) {
        List<Shape> shapes = new ArrayList<>();
        int height = TOP + LANE * lanes.size() + 6;
        years(shapes, height);
        for (int i = 0; i < lanes.size(); i++) {
            lane(lanes.get(i), TOP + LANE * i, shapes);
        }
        return new Drawing(Drawing.FLUID, height, title, description, shapes);
    }

    private void years(List<Shape> shapes, int height) {
        for (int year = from.getYear(); year < to.getYear(); year++) {
            double x = x(LocalDate.of(year, 1, 1));
            shapes.add(new Line(x, TOP - 6, x, height, "grid"));
            boolean odd = (year - from.getYear()) % 2 != 0;
            shapes.add(new Label(x, TOP - 10, Anchor.START, Integer.toString(year), odd ? "small wide" : "small"));
        }
        shapes.add(new Line(x(day), 4, x(day), height, "day"));
    }

    private void lane(Lane lane, int top, List<Shape> shapes) {
        double y = top + 20;
        shapes.add(new Label(MARGIN, top + 14, Anchor.START, lane.label(), "name halo"));
        shapes.add(new Line(MARGIN, y + BAR / 2.0, 100 - MARGIN, y + BAR / 2.0, "lane"));
        if (!lane.known() && lane.spans().isEmpty() && lane.events().isEmpty()) {
            box(from, day, y, "unknown", shapes);
        }
        lane.spans().forEach(span -> span(span, y, shapes));
        lane.events().forEach(event -> event(event, y + BAR / 2.0, shapes));
    }

    private void span(Span span, double y, List<Shape> shapes) {
        LocalDate earliest = span.start().lowest().orElse(from);
        LocalDate surelyBegun = span.start().highest().orElse(day);
        LocalDate surelyThere = span.end().isNone() ? day : span.end().lowest().orElse(surelyBegun);
        LocalDate latest = span.end().isNone() ? day : span.end().highest().orElse(day);
        box(earliest, min(surelyBegun, latest), y, "unknown", shapes);
        box(surelyThere, latest, y, "unknown", shapes);
        box(surelyBegun, surelyThere, y, span.look(), shapes);
        if (earliest.isBefore(from)) {
            shapes.add(new Mark(x(from), y + BAR / 2.0, Sign.BACKWARD, "sign"));
        }
        ends(span, y, shapes);
    }

    private void ends(Span span, double y, List<Shape> shapes) {
        Optional<LocalDate> planned = span.planned().highest().filter(end -> end.isAfter(day));
        if (span.end().isNone() && planned.isPresent()) {
            box(day, planned.get(), y, "planned", shapes);
        } else if (span.end().isNone()) {
            shapes.add(new Mark(x(day), y + BAR / 2.0, Sign.ONWARD, "sign"));
        } else if (span.end() instanceof Unknown) {
            shapes.add(new Label(x(day), y + BAR - 2, Anchor.MIDDLE, "?", "strong halo"));
        }
    }

    private void event(Event event, double y, List<Shape> shapes) {
        Optional<LocalDate> first = event.day().lowest();
        Optional<LocalDate> last = event.day().highest();
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        if (!first.equals(last)) {
            box(first.get(), last.get(), y - BAR / 2.0, "unknown", shapes);
        }
        boolean before = last.get().isBefore(from);
        LocalDate middle = first.get().plusDays(ChronoUnit.DAYS.between(first.get(), last.get()) / 2);
        shapes.add(new Mark(x(middle), y, before ? Sign.BACKWARD : event.sign(), event.look()));
    }

    /** A bar between two days; none when they are not in order or it lies outside. */
    private void box(LocalDate first, LocalDate last, double y, String look, List<Shape> shapes) {
        double width = x(last) - x(first);
        if (width > 0) {
            shapes.add(new Box(x(first), y, width, BAR, look));
        }
    }

    private double x(LocalDate date) {
        return new Axis(from.toEpochDay(), to.toEpochDay(), MARGIN, 100 - MARGIN).at(date.toEpochDay());
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
