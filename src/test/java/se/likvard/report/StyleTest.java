package se.likvard.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of the page against WCAG 2.2 AA: 4.5 to 1 for text, 3 to 1 for what a drawing needs to be understood. */
class StyleTest {

    private static final Pattern SCHEME = Pattern.compile("(?s):root \\{(.*?)\\}");
    private static final Pattern TOKEN = Pattern.compile("--(\\w+): #([0-9a-f]{6})");
    private static final List<String> TEXT = List.of("ink", "soft", "link", "bad", "mid", "good", "open", "accent");
    private static final List<String> DRAWN = List.of("edge", "course", "hatch", "bad", "good");

    @Test
    void theContrastIsEnoughInLightAndDarkAndOnPaper() {
        List<Map<String, String>> schemes = schemes();
        assertThat(schemes).hasSize(3);
        for (Map<String, String> scheme : schemes) {
            for (String ground : List.of("paper", "panel")) {
                TEXT.forEach(
                        ink -> assertThat(contrast(scheme, ink, ground)).as(ink).isGreaterThanOrEqualTo(4.5));
                DRAWN.forEach(
                        ink -> assertThat(contrast(scheme, ink, ground)).as(ink).isGreaterThanOrEqualTo(3));
            }
            assertThat(contrast(scheme, "ink", "band")).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(scheme, "course", "band")).isGreaterThanOrEqualTo(3);
            assertThat(contrast(scheme, "bad", "band")).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void theMeasureIsTheStandards() {
        assertThat(contrast("000000", "ffffff")).isEqualTo(21, offset(1e-9));
        assertThat(contrast("777777", "ffffff")).isEqualTo(4.48, offset(0.01));
    }

    private static List<Map<String, String>> schemes() {
        List<Map<String, String>> schemes = new ArrayList<>();
        Matcher scheme = SCHEME.matcher(HtmlReport.STYLE);
        while (scheme.find()) {
            Map<String, String> tokens = new TreeMap<>();
            TOKEN.matcher(scheme.group(1)).results().forEach(token -> tokens.put(token.group(1), token.group(2)));
            schemes.add(tokens);
        }
        return schemes;
    }

    private static double contrast(Map<String, String> scheme, String ink, String ground) {
        return contrast(scheme.getOrDefault(ink, "808080"), scheme.getOrDefault(ground, "808080"));
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
