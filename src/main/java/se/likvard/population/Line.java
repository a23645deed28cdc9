package se.likvard.population;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import se.likvard.report.JsonReport;

/** A line of the results: one organiser, or what is wrong with it. */
sealed interface Line permits Result, Broken {

    /** Its place among all that were given, from 1. */
    int position();

    /** As JSON, with a line feed. */
    default byte[] json() {
        try {
            return (JsonReport.escaped(Form.JSON.writeValueAsString(this)) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of our own could not be written", e);
        }
    }

    /** What every line at a place begins with: it tells a whole line from what an interrupted run left. */
    static String begins(int position) {
        return "{\"position\":" + position + ",";
    }

    /** Reads a line that this program wrote. */
    static Line read(String json) {
        try {
            boolean broken = json.startsWith("\"error\"", json.indexOf(',') + 1);
            return broken ? Form.JSON.readValue(json, Broken.class) : Form.JSON.readValue(json, Result.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line of our own could not be read", e);
        }
    }

    /** How lines are written: what is nothing is left out. */
    final class Form {

        private static final JsonMapper JSON = JsonMapper.builder()
                .serializationInclusion(Include.NON_DEFAULT)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        private Form() {}
    }
}
