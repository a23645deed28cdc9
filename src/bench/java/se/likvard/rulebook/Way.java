package se.likvard.rulebook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import se.likvard.assessment.Verdict;
import se.likvard.peers.Given;
import se.likvard.peers.Peer;

/** A three-valued way to judge the facts themselves. */
record Way<S>(String name, String expresses, Judging<S> judging, Function<S, Map<String, Verdict>> reading)
        implements Peer {

    static final String BY_HAND = "Java, by hand";

    /** A judge that has yet to be made ready. */
    interface Judging<S> {
        Function<Given, S> ready();
    }

    /** A way of Likvärd's own, or by the same trees. */
    static Way<List<Judged>> judged(String name, String expresses, Judging<List<Judged>> judging) {
        return new Way<>(name, expresses, judging, all -> {
            Map<String, Verdict> said = new TreeMap<>();
            all.forEach(each -> said.put(
                    Judge.key(each.rule().name(), each.subject().key()), each.verdict()));
            return said;
        });
    }

    /** By hand. */
    static Way<List<ByHand.Said>> byHand(String expresses, Judging<List<ByHand.Said>> judging) {
        return new Way<>(BY_HAND, expresses, judging, all -> {
            Map<String, Verdict> said = new TreeMap<>();
            all.forEach(each -> said.put(Judge.key(each.rule(), each.subject().key()), each.verdict()));
            return said;
        });
    }

    @Override
    public boolean isThreeValued() {
        return true;
    }

    @Override
    public Judge over(List<Given> organisers) {
        Function<Given, S> judge = judging.ready();
        return new Judge() {
            @Override
            public Object judge(int number) {
                return judge.apply(organisers.get(number));
            }

            @Override
            public Map<String, Verdict> said(int number) {
                return reading.apply(judge.apply(organisers.get(number)));
            }
        };
    }
}
