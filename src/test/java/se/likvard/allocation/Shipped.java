package se.likvard.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.likvard.organiser.OrganiserType;
import se.likvard.rulebook.ModelFiles;

/** The shipped models, also with a file changed, and schools for them. */
final class Shipped {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final Allocations MODELS = Allocations.of(files());

    private Shipped() {}

    static SortedMap<String, byte[]> files() {
        return ModelFiles.in(Path.of("rules"));
    }

    /** The shipped files with words of one replaced. */
    static SortedMap<String, byte[]> with(String path, String... changes) {
        SortedMap<String, byte[]> files = new TreeMap<>(files());
        String file = "allocation-models/" + path;
        String text = new String(Objects.requireNonNull(files.get(file), file), StandardCharsets.UTF_8);
        for (int change = 0; change < changes.length; change += 2) {
            assertThat(text).contains(changes[change]);
            text = text.replace(changes[change], changes[change + 1]);
        }
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    static Allocation of(String model, String budget, List<School> schools) {
        return MODELS.of(model, schools, DAY, Optional.of(new BigDecimal(budget)));
    }

    static Model model(String name) {
        return MODELS.models().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A school with one group of pupils. */
    static School school(String id, String pupils, String index) {
        return School.of(id, OrganiserType.MUNICIPAL, new BigDecimal(index), Map.of("pupils", new BigDecimal(pupils)));
    }
}
