package se.likvard.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadingSpeedTest {

    @Test
    void aSeasonsOrganisersAreReadInWellUnderASecond() {
        RandomOrganisers organisers = new RandomOrganisers(new Random(5));
        List<byte[]> season = new ArrayList<>();
        for (int count = 0; count < 625; count++) {
            season.add(Organisers.write(organisers.next()).toString().getBytes(StandardCharsets.UTF_8));
        }
        readAll(season);
        readAll(season);
        long start = System.nanoTime();
        int read = readAll(season);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        System.out.println("PERF " + taken + " bytes "
                + season.stream().mapToInt(b -> b.length).sum());
        assertThat(read).isEqualTo(625);
        assertThat(taken).isLessThan(Duration.ofSeconds(2)); // a tenth of it on an idle machine
    }

    private static int readAll(List<byte[]> season) {
        int read = 0;
        for (byte[] json : season) {
            read += Organisers.read("season", json).name().isEmpty() ? 0 : 1;
        }
        return read;
    }
}
