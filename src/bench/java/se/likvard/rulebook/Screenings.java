package se.likvard.rulebook;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.likvard.assessment.Verdict;
import se.likvard.organiser.Organiser;
import se.likvard.peers.Given;
import se.likvard.peers.Peer;

/** Screening of many organisers in turn, facts and all: does one cost as much after a thousand? */
record Screenings(Rulebook rulebook, int number, int schools) implements Peer {

    @Override
    public String name() {
        return "Likvärd, organiser to screening";
    }

    @Override
    public String expresses() {
        return "everything, three-valued";
    }

    @Override
    public boolean isThreeValued() {
        return true;
    }

    @Override
    public Judge over(List<Given> none) {
        List<Organiser> organisers = IntStream.range(0, number)
                .mapToObj(seed -> Invented.organiser(schools, 5, seed, 0.02))
                .toList();
        return new Judge() {
            @Override
            public Object judge(int turn) {
                return rulebook.screen(organisers.get(turn % number), Invented.DAY);
            }

            @Override
            public Map<String, Verdict> said(int turn) {
                return Map.of();
            }
        };
    }
}
