package se.likvard.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.likvard.dialect.Fact;
import se.likvard.dialect.RuleTree;
import se.likvard.organiser.Organiser;
import se.likvard.peers.CamundaPeer;
import se.likvard.peers.EvretePeer;
import se.likvard.peers.Given;
import se.likvard.peers.JsonLogicPeer;
import se.likvard.peers.KieDmnPeer;
import se.likvard.peers.OpenLPeer;
import se.likvard.peers.Peer;
import se.likvard.peers.Table;

/** What is compared. */
final class Contests {

    /** What the others are told as ratios of, where it takes part. */
    static final String MVEL = "Drools, stock (MVEL)";

    private static final String MODEL = "Drools, stock (executable model)";
    private static final int YEARS = 5;
    private static final int SCHOOLS = 8;
    private static final double HOLES = 0.02;
    private static final int TURNS = 8;
    private static final int CHECKED = 60;

    private final Rulebook rulebook = HandWritten.rulebook();

    /** All of them, made when they are asked for, by a name for the command line. */
    static Map<String, Supplier<Contest>> all() {
        Contests contests = new Contests();
        Map<String, Supplier<Contest>> all = new LinkedHashMap<>();
        all.put("whole", contests::whole);
        all.put("table", contests::table);
        IntStream.of(10, 30).forEach(copies -> all.put("copies-" + copies, () -> contests.rules(copies)));
        IntStream.of(80, 800).forEach(schools -> all.put("schools-" + schools, () -> contests.schools(schools)));
        IntStream.of(10, 100, 1000)
                .forEach(number -> all.put("organisers-" + number, () -> contests.organisers(number)));
        return all;
    }

    /** One of them. */
    static Contest named(String name) {
        Supplier<Contest> contest = all().get(name);
        if (contest == null) {
            throw new IllegalArgumentException(name + " is none of " + all().keySet());
        }
        return contest.get();
    }

    private Contest whole() {
        String title = "%d rules with joins, counts and other rules' outcomes; %d schools × %d years, 2 %% unknown"
                .formatted(rulebook.size(), SCHOOLS, YEARS);
        List<Given> timed = given(TURNS, SCHOOLS);
        Stream<Given> various = IntStream.range(0, CHECKED).mapToObj(seed -> given(1 + seed % 4, seed, seed % 7 * 0.08));
        return new Contest(
                title,
                TURNS,
                timed,
                List.of(),
                Stream.concat(timed.stream(), various).toList(),
                List.of(
                        byHand(rulebook),
                        Ways.screen(rulebook),
                        Ways.judge(rulebook),
                        Ways.byDrools(rulebook),
                        Ways.stock(MVEL, rulebook, DrlCompiler::byMvel),
                        Ways.stock(MODEL, rulebook, DrlCompiler::byModel)));
    }

    private Contest table() {
        Rulebook figures = HandWritten.figures();
        Table table = table(figures);
        String title = "%d rules about one school's figures, as a table of %d rows; %d schools, all known"
                .formatted(figures.size(), table.rows().size(), SCHOOLS);
        List<Given> complete = complete(CHECKED, table);
        List<Given> incomplete = IntStream.range(0, CHECKED)
                .mapToObj(seed -> schools(given(SCHOOLS, seed, 0.2)))
                .toList();
        return new Contest(title, TURNS, complete.subList(0, TURNS), complete, incomplete, peers(figures, table));
    }

    private static List<Peer> peers(Rulebook figures, Table table) {
        return List.of(
                Ways.figuresByHand(new DayPolicy(figures.parameters(), Invented.DAY)),
                Ways.screen(figures),
                Ways.judge(figures),
                new DroolsTable(MVEL, DrlCompiler::byMvel, table),
                new DroolsTable(MODEL, DrlCompiler::byModel, table),
                new OpenLPeer(table),
                CamundaPeer.juel(table),
                CamundaPeer.feel(table),
                new KieDmnPeer(table),
                new EvretePeer(table),
                new JsonLogicPeer(table));
    }

    private static Table table(Rulebook figures) {
        List<RuleTree> trees = figures.rules().stream().map(Rule::tree).toList();
        return Table.of("SchoolUnit", trees, new DayPolicy(figures.parameters(), Invented.DAY));
    }

    private Contest rules(int copies) {
        Rulebook copied = HandWritten.copied(copies);
        return growth(
                "Growth: %d rules (copies under other names), %d schools".formatted(copied.size(), SCHOOLS),
                given(2, SCHOOLS),
                List.of(Ways.screen(copied), Ways.stock(MVEL, copied, DrlCompiler::byMvel)));
    }

    private Contest schools(int schools) {
        return growth(
                "Growth: %d schools, %d rules".formatted(schools, rulebook.size()),
                given(1, schools),
                List.of(byHand(rulebook), Ways.screen(rulebook)));
    }

    private Contest organisers(int number) {
        String title = "Growth: %d organisers of %d schools in turn, facts and all".formatted(number, SCHOOLS);
        return new Contest(
                title, number, List.of(), List.of(), List.of(), List.of(new Screenings(rulebook, number, SCHOOLS)));
    }

    private static Contest growth(String title, List<Given> given, List<Peer> peers) {
        return new Contest(title, given.size(), given, List.of(), given, peers);
    }

    private static Peer byHand(Rulebook rulebook) {
        return Ways.byHand(new DayPolicy(rulebook.parameters(), Invented.DAY));
    }

    private List<Given> given(int number, int schools) {
        return IntStream.range(0, number)
                .mapToObj(seed -> given(schools, seed, HOLES))
                .toList();
    }

    private Given given(int schools, int seed, double holes) {
        Organiser organiser = Invented.organiser(schools, YEARS, seed, holes);
        return new Given(new Assessor(rulebook, Invented.DAY).facts(organiser), organiser.organiserType());
    }

    private static Given schools(Given given) {
        return new Given(units(given).toList(), given.type());
    }

    private static Stream<Fact> units(Given given) {
        return given.facts().stream().filter(fact -> fact.type().equals("SchoolUnit"));
    }

    /** Organisers of schools of which all that the table reads is known, or known not to be. */
    private List<Given> complete(int number, Table table) {
        return Stream.iterate(0, seed -> seed + 1)
                .map(seed -> given(SCHOOLS * 4, seed, HOLES))
                .map(given -> new Given(units(given).filter(table::isComplete).limit(SCHOOLS).toList(), given.type()))
                .filter(given -> given.facts().size() == SCHOOLS)
                .limit(number)
                .toList();
    }
}
