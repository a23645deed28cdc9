package se.likvard.paraphrase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.likvard.organiser.OrganiserType;
import se.likvard.rulebook.Described.Law;
import se.likvard.rulebook.Example;
import se.likvard.value.Words;

/** Provisions and cases, a sentence each. */
final class Lines {

    private Lines() {}

    static Sentence law(Law law) {
        String from = law.from().toString();
        boolean open = law.until() == null;
        return Sentence.of(
                "%s, lydelse från %s%s: %s (%s)"
                        .formatted(
                                law.cited().sv(),
                                from,
                                open ? "" : " till " + law.until(),
                                bare(law.meaning().sv()),
                                law.source()),
                "%s, wording from %s%s: %s (%s)"
                        .formatted(
                                law.cited().en(),
                                from,
                                open ? "" : " to " + law.until(),
                                bare(law.meaning().en()),
                                law.source()));
    }

    /** Without its full stop, which comes after the source. */
    private static String bare(String sentence) {
        return sentence.replaceFirst("\\.$", "");
    }

    /** A case in the words of whoever wrote it, with the day and what must come out. */
    static Sentence example(Example example, Names names) {
        Words verdict = example.expect().words();
        Words who = example.organiserType() == OrganiserType.MUNICIPAL
                ? new Words("", "")
                : example.organiserType().words();
        String day = example.asOf().toString();
        Words head = new Words(
                day + joined(who.sv()) + ": ”" + example.name() + "” – " + verdict.sv(),
                day + joined(who.en()) + ": “" + example.name() + "” – " + verdict.en());
        return missing(example, given(example, head, names));
    }

    private static String joined(String who) {
        return who.isEmpty() ? "" : ", " + who;
    }

    /** The outcomes that a case gives, each kind of them once with how many there are: at several units, or in several areas. */
    private static Words given(Example example, Words head, Names names) {
        Map<Example.Given, Long> times = example.given().stream()
                .collect(Collectors.groupingBy(each -> each, LinkedHashMap::new, Collectors.counting()));
        Words told = head;
        String sv = "; när ";
        String en = "; when ";
        for (var each : times.entrySet()) {
            Words rule = names.quoted(each.getKey().rule());
            Words verdict = each.getKey().verdict().words();
            long count = each.getValue();
            told = new Words(
                    told.sv() + sv + rule.sv() + " är " + verdict.sv() + (count > 1 ? " på " + count + " ställen" : ""),
                    told.en() + en + rule.en() + " is " + verdict.en() + (count > 1 ? " in " + count + " places" : ""));
            sv = " och ";
            en = " and ";
        }
        return told;
    }

    private static Sentence missing(Example example, Words head) {
        String paths = String.join(", ", example.missing());
        return paths.isEmpty()
                ? Sentence.of(head)
                : Sentence.of(head.sv() + "; saknas: " + paths, head.en() + "; missing: " + paths);
    }
}
