package se.likvard.rulebook;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.likvard.Likvard;
import se.likvard.assessment.Assessment;
import se.likvard.organiser.Organiser;
import se.likvard.source.Listing;
import se.likvard.source.Published;
import se.likvard.source.Sources;
import se.likvard.source.merge.PrecedenceFile;

/** Every real organiser of all published files, in one process: time, and the most memory that was in use. */
public final class RealOrganisers {

    private static final Path SHARED = Path.of(System.getProperty("likvard.shared", "../shared"));

    private RealOrganisers() {}

    public static void main(String[] none) {
        long start = System.nanoTime();
        List<Organiser> organisers = new Sources(Published.ANY, PrecedenceFile.standard())
                .read(Listing.of(List.of(SHARED.resolve("data"))), Optional.empty(), file -> {})
                .organisers()
                .toList();
        long read = System.nanoTime();
        Likvard likvard = Likvard.standard();
        Map<String, Integer> verdicts = new TreeMap<>();
        for (Organiser organiser : organisers) {
            Assessment assessment = likvard.assess(organiser, Invented.DAY);
            assessment.outcomes().forEach(each -> verdicts.merge(each.verdict().name(), 1, Integer::sum));
        }
        long done = System.nanoTime();
        System.out.printf(
                "%d organisers, %s%nread %.1f s, assessed %.1f s, most heap in use %d MB of %d%n",
                organisers.size(),
                verdicts,
                (read - start) / 1e9,
                (done - read) / 1e9,
                mostHeap() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static long mostHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong((MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
