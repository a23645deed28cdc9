package se.likvard.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadingSpeedTest {

    /** Processor time of this thread, so that a busy machine does not fail it; about 0.2 s where it was measured. */
    @Test
    void everyOrganiserOfTheCountryIsReadInWellUnderASecond() {
        List<byte[]> country = country();
        int read = 0;
        for (int warmUp = 0; warmUp < 4; warmUp++) {
            read += readAll(country);
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        read += readAll(country);
        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        assertThat(read).isEqualTo(5 * 625);
        assertThat(taken).isLessThan(Duration.ofMillis(800));
    }

    private static List<byte[]> country() {
        RandomOrganisers organisers = new RandomOrganisers(new Random(5));
        List<byte[]> country = new ArrayList<>();
        for (int count = 0; count < 625; count++) {
            country.add(Organisers.write(organisers.next()).toString().getBytes(StandardCharsets.UTF_8));
        }
        return country;
    }

    private static int readAll(List<byte[]> country) {
        int read = 0;
        for (byte[] json : country) {
            read += Organisers.read("country", json).name().isEmpty() ? 0 : 1;
        }
        return read;
    }
}
