package se.likvard.rulebook;

import se.likvard.dialect.Limits;
import se.likvard.peers.Peer;

/** Likvärd, the same rules by hand, and the same twins in stock Drools. */
final class Ways {

    private Ways() {}

    static Peer byHand(Limits limits) {
        return Way.byHand(
                "everything, three-valued; verdicts", () -> given -> ByHand.judge(given.facts(), given.type(), limits));
    }

    static Peer figuresByHand(Limits limits) {
        return Way.byHand(
                "everything, three-valued; verdicts",
                () -> given -> ByHand.judgeFigures(given.facts(), given.type(), limits));
    }

    static Peer screen(Rulebook rulebook) {
        return Way.judged("Likvärd, screening", "everything, three-valued; verdicts", () -> {
            Edition edition = rulebook.editions().on(Invented.DAY);
            return given -> edition.screen(given.facts(), given.type());
        });
    }

    static Peer judge(Rulebook rulebook) {
        return Way.judged("Likvärd, judging", "the same with matches and what is missing", () -> {
            Edition edition = rulebook.editions().on(Invented.DAY);
            return given -> edition.judge(given.facts(), given.type());
        });
    }

    static Peer byDrools(Rulebook rulebook) {
        return Way.judged("Likvärd by Drools", "the same, by Drools as configured (--verify)", () -> {
            Edition edition = rulebook.editions().on(Invented.DAY);
            return given -> edition.judgeByDrools(given.facts(), given.type());
        });
    }

    static Peer stock(String name, Rulebook rulebook, DrlCompiler compiler) {
        return Way.judged(name, "the same DRL twins, stock settings, a session per stage", () -> {
            Edition edition = rulebook.editions().on(Invented.DAY);
            StockDrools.Edition stock = StockDrools.Edition.of(rulebook, compiler);
            return given -> stock.judge(given.facts(), given.type(), edition::suspectsBreach);
        });
    }
}
