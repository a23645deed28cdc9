package se.likvard.years;

import java.util.ArrayList;
import java.util.List;
import se.likvard.report.GradeWords;
import se.likvard.report.Page;
import se.likvard.value.Words;

/** Sentences that text and page share. */
final class Said {

    private Said() {}

    /** The grade as a whole, a sentence for each run of years in which it is the same. */
    static String course(Years years, Page page) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        List<OneYear> all = years.years();
        for (int at = 1; at <= all.size(); at++) {
            if (at == all.size() || !grade(all.get(at), page).equals(grade(all.get(from), page))) {
                runs.add(span(all.get(from), all.get(at - 1)) + " " + grade(all.get(from), page));
                from = at;
            }
        }
        return page.in(new Words("Som helhet: ", "As a whole: ")) + String.join("; ", runs) + ".";
    }

    private static String span(OneYear first, OneYear last) {
        int from = first.day().getYear();
        int to = last.day().getYear();
        return from == to ? Integer.toString(from) : from + "–" + to;
    }

    private static String grade(OneYear year, Page page) {
        return year.screening()
                .map(each -> each.overall()
                        .map(range -> GradeWords.of(range, page))
                        .orElse(page.in(new Words("ingen bedömning", "no grade"))))
                .orElse(page.in(new Words("omfattas inte av regelverket", "not covered by the rulebook")));
    }

    static String basis(Tables tables) {
        return tables.say(
                "Varje år bedöms med de uppgifter som fanns den dagen och efter den dagens regler, gränser och lag. En skillnad"
                        + " mellan två år kan bero på huvudmannen, på vad som då var känt, eller på regelverket. En uppgift utan"
                        + " datum tas som den står i filen, också för tidigare år.",
                "Each year is assessed by what was known on that day and by the rules, limits and law of that day. A difference"
                        + " between two years may lie in the organiser, in what was known then, or in the rulebook. A figure"
                        + " without a date is taken as it stands in the file, for earlier years too.");
    }

    static String advises(Tables tables) {
        return tables.say("Programmet ger råd; människor beslutar.", "The program advises; people decide.");
    }

    /** A sentence for each change, and for each year that the rulebook does not cover. */
    static List<String> changes(Years years, Page page) {
        List<String> changes = new ArrayList<>();
        for (OneYear each : years.years()) {
            String day = each.day() + ": ";
            each.uncovered().forEach(why -> changes.add(day + page.in(why)));
            each.changes().forEach(change -> changes.add(day + page.in(change)));
        }
        return changes.isEmpty()
                ? List.of(page.in(new Words("Inget under dessa år.", "Nothing during these years.")))
                : changes;
    }
}
