package se.likvard.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.assessment.Verdict;
import se.likvard.peers.Given;
import se.likvard.peers.Peer;

/**
 * Peers that judge the same organisers by the same rules.
 *
 * @param title what is compared
 * @param turns how many organisers are judged in turn
 * @param timed those organisers
 * @param complete organisers of which every peer must say the same
 * @param incomplete organisers of which those that are three-valued must
 * @param peers the first is the one that the others must agree with
 */
record Contest(
        String title,
        int turns,
        List<Given> timed,
        List<Given> complete,
        List<Given> incomplete,
        List<Peer> peers) {

    /** Why each peer that is not to be timed is left out: it does not come up, or says something else. */
    Map<Peer, String> leftOut() {
        Map<Peer, String> leftOut = new LinkedHashMap<>();
        for (Peer peer : peers) {
            try {
                difference(peer).ifPresent(difference -> leftOut.put(peer, "says otherwise: " + difference));
            } catch (Exception | LinkageError e) {
                leftOut.put(peer, e.toString().lines().findFirst().orElse(""));
            }
        }
        return leftOut;
    }

    private Optional<String> difference(Peer peer) throws Exception {
        List<Given> given = new ArrayList<>(complete);
        if (peer.isThreeValued()) {
            given.addAll(incomplete);
        }
        Peer.Judge expected = peers.get(0).over(given);
        Peer.Judge judge = peer.over(given);
        for (int number = 0; number < given.size(); number++) {
            Map<String, Verdict> first = seen(expected.said(number), peer);
            Map<String, Verdict> own = seen(judge.said(number), peer);
            Optional<String> difference = Stream.concat(first.keySet().stream(), own.keySet().stream())
                    .filter(key -> first.get(key) != own.get(key))
                    .sorted()
                    .map(key -> key + " is " + own.get(key) + ", not " + first.get(key))
                    .findFirst();
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Map<String, Verdict> seen(Map<String, Verdict> said, Peer peer) {
        return said.entrySet().stream()
                .filter(each -> peer.isThreeValued() || each.getValue() == Verdict.FOUND)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
