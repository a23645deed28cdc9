package se.likvard.paraphrase;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.likvard.value.Words;

/** What it takes to make sentences of the vocabulary's phrases; a phrase that no line here knows still comes out right, if stiffly. */
final class Grammar {

    private static final List<String> DEFINITE = List.of(
            "antal=antalet",
            "andel=andelen",
            "dag=dagen",
            "kod=koden",
            "år=antalet år",
            "skillnad=skillnaden",
            "samband=sambandet",
            "belopp=beloppet",
            "beteckning=beteckningen",
            "skolenhetskod=skolenhetskoden",
            "organisationsnummer=organisationsnumret",
            "huvudmannatyp=huvudmannatypen",
            "olikhetsindex=olikhetsindexet",
            "mellanskolevariation=mellanskolevariationen",
            "genomsnittligt=det genomsnittliga");
    private static final String VERBS =
            " (är|har|finns|pågår|ligger|används|anger|sprids|faller|utgår|hålls|samverkar|arbetar|var|analyserade)";
    private static final Pattern VERB_SV = Pattern.compile(VERBS + "(?= |$)");
    private static final Pattern VERB_EN =
            Pattern.compile(" (is|are|has|have been|have|works|cooperates|took|analysed)(?= )");

    private static final String NEVER_SV =
            "(?:dag då|antal \\S+ sedan|år sedan) (.+?) senast .*finns inte när \\S+ (aldrig [^,;]+)";
    private static final String NEVER_EN =
            "(?:day on which|number of \\S+ since|years since) (.+?) (was|were) last ([^;]+);.*none when never";

    private Grammar() {}

    /** What stands before explanations: the figure or record itself. */
    static Words brief(Words meaning) {
        return new Words(brief(meaning.sv()), brief(meaning.en()));
    }

    private static String brief(String meaning) {
        return meaning.replaceFirst("[;:(].*", "").strip();
    }

    /** A figure as something known: "antalet elever", "the number of pupils". */
    static Words definite(Words meaning) {
        Words brief = brief(meaning);
        String en = brief.en().matches("(the|how|why|what|whether) .*") ? brief.en() : "the " + brief.en();
        return new Words(definite(brief.sv()), en.replaceFirst("^why ", "the reason why "));
    }

    private static String definite(String phrase) {
        for (String each : DEFINITE) {
            String[] forms = each.split("=", 2);
            if (phrase.equals(forms[0]) || phrase.startsWith(forms[0] + " ")) {
                return forms[1] + phrase.substring(forms[0].length());
            }
        }
        return phrase;
    }

    /** A sentence about a figure, with its value: "det är … sedan modellen sågs över", "the share is …". */
    static Words about(Words meaning, Words value) {
        Words phrase = definite(meaning);
        String sv = brief(meaning)
                .sv()
                .replaceFirst("^(?:antal \\S+|år) sedan (.*)", "det är … sedan $1")
                .replaceFirst("^hur många \\S+ (\\S+) (.*) är$", "$2 är … $1")
                .replaceFirst("^hur (.*)", "$1: …");
        String en = phrase.en()
                .replaceFirst("^the (?:number of \\S+|years) since (.*)", "it is … since $1")
                .replaceFirst("^how many \\S+ (\\S+) (.*) is$", "$2 is … $1")
                .replaceFirst("^how (.*)", "$1: …");
        return new Words(
                (sv.contains("…") ? sv : phrase.sv() + " är …").replace("…", value.sv()),
                (en.contains("…") ? en : phrase.en() + " is …").replace("…", value.en()));
    }

    /** That there is no such figure, and what that tells: "modellen har aldrig setts över", "bristen är öppen". */
    static Words none(Words meaning) {
        Words whole = new Words(
                after(meaning.sv(), "finns inte medan ([^,;]+)$", ""), after(meaning.en(), "none while ([^,;]+)$", ""));
        if (!whole.sv().isEmpty() && !whole.en().isEmpty()) {
            return whole;
        }
        Words never = new Words(
                never(meaning.sv(), NEVER_SV, "$1 har $2"),
                never(meaning.en(), NEVER_EN, "$1 $2 never been $3")
                        .replace(" was never ", " has never ")
                        .replace(" were never ", " have never "));
        return never.sv().isEmpty() || never.en().isEmpty() ? missing(meaning) : never;
    }

    private static String never(String meaning, String clause, String told) {
        return meaning.matches(clause) ? meaning.replaceFirst(clause, told) : "";
    }

    private static Words missing(Words meaning) {
        Words phrase = definite(meaning);
        String en = phrase.en().matches("the (day|year|years|number|first|last|code) .*")
                ? "there is no " + phrase.en().substring(4)
                : phrase.en() + " does not exist";
        String because = after(meaning.en(), "none when ([^,;]+)$", ", because ");
        return new Words(
                phrase.sv() + " finns inte" + after(meaning.sv(), "finns inte när ([^,;]+)$", ", eftersom "),
                en + because.replaceFirst("because never$", "because it has never happened"));
    }

    /** That there is one: "modellen har setts över", "dagen då ärendet avslutades finns". */
    static Words some(Words meaning) {
        Words never = none(meaning);
        if (never.sv().contains(" har aldrig ") && never.en().matches(".* (has|have) never been .*")) {
            return new Words(
                    never.sv().replace(" har aldrig ", " har "), never.en().replace(" never been ", " been "));
        }
        Words phrase = definite(meaning);
        return new Words(phrase.sv() + " finns", phrase.en() + " exists");
    }

    private static String after(String text, String clause, String join) {
        Matcher matcher = Pattern.compile(clause).matcher(text);
        return matcher.find() ? join + matcher.group(1) : "";
    }

    /** That a figure has a meaning here at all: the opposite of "not applicable". */
    static Words applies(Words meaning) {
        Words phrase = definite(meaning);
        return new Words(phrase.sv() + " är tillämplig" + ending(phrase.sv(), "", "t"), phrase.en() + " applies");
    }

    /** What a figure of which nothing is known, or which has no meaning here, is said to be. */
    static Words lacks(Words meaning, boolean known) {
        Words phrase = definite(meaning);
        return known
                ? new Words(
                        phrase.sv() + " är inte tillämplig" + ending(phrase.sv(), "", "t"),
                        phrase.en() + " does not apply")
                : new Words(
                        phrase.sv() + " är inte kän" + ending(phrase.sv(), "d", "t"), phrase.en() + " is not known");
    }

    /** The ending of an adjective after a phrase whose first word shows its gender: "andelen", "antalet". */
    private static String ending(String phrase, String common, String neuter) {
        return phrase.split(" ", 2)[0].endsWith("t") ? neuter : common;
    }

    /** What a yes or a no says: "insatsen pågår", "insatsen pågår inte". */
    static Words flag(Words meaning, boolean yes) {
        Words brief = brief(meaning);
        String sv = brief.sv().replaceFirst("^om ", "");
        String en = brief.en().replaceFirst("^whether ", "");
        return yes ? new Words(sv, en) : new Words(notSv(sv), notEn(en));
    }

    /** A phrase that speaks of any such record, with the one that is meant in its place: " vid skolenheten" names it. */
    static Words known(Words phrase, Words place) {
        String sv = place.sv().replaceFirst("^ \\S+ ", "");
        String en = place.en().replaceFirst("^ \\S+ the ", "");
        if (!sv.endsWith("en") || en.isEmpty()) {
            return phrase;
        }
        String any = "en " + sv.substring(0, sv.length() - 2);
        return new Words(
                phrase.sv().replaceFirst(" " + any + "(?=s? |$)", " " + sv),
                phrase.en().replaceFirst(" (?:a|an|one) " + en, " the " + en));
    }

    private static String notSv(String clause) {
        if (clause.startsWith("varje ")) {
            return "inte " + clause;
        }
        Matcher verb = VERB_SV.matcher(clause);
        return verb.find() ? verb.replaceFirst(" $1 inte") : "det är inte så att " + clause;
    }

    /** A Swedish clause as it stands after a conjunction: "enheten inte är av särskilt slag". */
    static String subordinate(String clause) {
        return clause.replaceFirst(VERBS + " inte(?=[ ,]|$)", " inte $1");
    }

    private static String notEn(String clause) {
        if (clause.startsWith("every ")) {
            return "not " + clause;
        }
        if (clause.matches("there (is|are) .*")) {
            return clause.replaceFirst("^there (is|are) (an? )?", "there $1 no ");
        }
        Matcher verb = VERB_EN.matcher(clause);
        if (verb.find()) {
            return switch (verb.group(1)) {
                case "have" -> verb.replaceFirst(" do not have");
                case "have been" -> verb.replaceFirst(" have not been");
                case "works" -> verb.replaceFirst(" does not work");
                case "cooperates" -> verb.replaceFirst(" does not cooperate");
                case "took" -> verb.replaceFirst(" did not take");
                case "analysed" -> verb.replaceFirst(" did not analyse");
                default -> verb.replaceFirst(" $1 not");
            };
        }
        return clause.matches(".* fall")
                ? clause.replaceFirst(" fall$", " do not fall")
                : "it is not so that " + clause;
    }
}
