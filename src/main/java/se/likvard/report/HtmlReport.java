package se.likvard.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Assessment;
import se.likvard.organiser.Organiser;

/** An assessment as one page of HTML that fetches nothing and needs no script: on a screen, in the dark and on paper. */
public final class HtmlReport {

    /** The benchmarks of the rulebook that the page shows, by school year. */
    public static final List<String> BENCHMARKS = List.of(Nation.LOW, Nation.MIDDLE, Nation.HIGH);

    private static final int REPLACEMENT = 0xFFFD;
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName());
    static final String STYLE = style();

    private HtmlReport() {}

    /**
     * The page.
     *
     * @param grounds how sure it is and, where that was asked for, why
     * @param organiser what was assessed; what the day of the assessment could not see is left out
     * @param benchmarks the values of {@link #BENCHMARKS}, each with the year that it is for
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public static String of(
            Assessment assessment,
            Grounds grounds,
            Organiser organiser,
            List<AppliedLimit> benchmarks,
            Locale language) {
        ReportPage page = ReportPage.of(Material.of(assessment, grounds, organiser, benchmarks, language));
        return written("report.jte", Map.of("report", page, "style", STYLE));
    }

    /** A page from a template, whose content is escaped wherever it stands. */
    static String written(String template, Map<String, Object> content) {
        StringOutput output = new StringOutput();
        TEMPLATES.render(template, content, new DatedOutput(output));
        return visible(output.toString());
    }

    /** The page with everything a reader cannot see made visible, as what turns the direction of reading. */
    private static String visible(String page) {
        return page.codePoints()
                .map(c -> c != '\n' && Plain.isInvisible(c) ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("style.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
