package se.likvard.peers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.Verdict;

/**
 * A table's peer, ready: each fact's figures stand in the peer's own form.
 *
 * @param <F> that form
 * @param judging which rules hold of each of an organiser's facts
 */
public record TableJudge<F>(
        List<Given> organisers, List<List<F>> own, Function<List<F>, List<? extends Collection<String>>> judging)
        implements Peer.Judge {

    /** A judge of all facts of an organiser at once. */
    public static <F> TableJudge<F> together(
            Table table,
            List<Given> organisers,
            Function<Map<String, @Nullable Object>, F> form,
            Function<List<F>, List<? extends Collection<String>>> judging) {
        List<List<F>> own = organisers.stream()
                .map(given -> given.facts().stream()
                        .map(fact -> form.apply(table.figures(fact)))
                        .toList())
                .toList();
        return new TableJudge<>(organisers, own, judging);
    }

    /** A judge of one fact at a time. */
    public static <F> TableJudge<F> each(
            Table table,
            List<Given> organisers,
            Function<Map<String, @Nullable Object>, F> form,
            Function<F, Collection<String>> judging) {
        return together(table, organisers, form, facts -> facts.stream().map(judging).toList());
    }

    @Override
    public List<? extends Collection<String>> judge(int number) {
        return judging.apply(own.get(number));
    }

    @Override
    public Map<String, Verdict> said(int number) {
        Map<String, Verdict> said = new TreeMap<>();
        List<? extends Collection<String>> found = judge(number);
        for (int fact = 0; fact < found.size(); fact++) {
            String subject = organisers.get(number).facts().get(fact).key();
            found.get(fact).forEach(rule -> said.put(Peer.Judge.key(rule, subject), Verdict.FOUND));
        }
        return said;
    }
}
