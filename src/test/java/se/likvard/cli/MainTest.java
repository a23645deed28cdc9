package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.OrganiserSchema;

class MainTest {

    @Test
    void theSchemaIsTheResult() throws IOException {
        Ran ran = Ran.likvard("schema", "organiser");
        assertThat(ran.status()).isZero();
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(ran.out()))
                .isEqualTo(json.readTree(OrganiserSchema.asJson().toString()));
        assertThat(ran.out()).doesNotContain("\r").endsWith("}\n");
    }

    @Test
    void aFaultOfOursIsToldInPlainWords() {
        Ran ran = Ran.into(failing(new IllegalStateException("secret")), "schema", "organiser");
        assertThat(ran.status()).isEqualTo(70);
        assertThat(ran.err())
                .startsWith("Programmet har ett fel")
                .doesNotContain("secret", "\tat ")
                .hasLineCount(1);
        assertThat(Ran.into(failing(new OutOfMemoryError()), "--version", "--lang", "en")
                        .err())
                .contains("too little memory");
    }

    @Test
    void onlyDebugShowsWhereItArose() {
        Ran ran = Ran.into(failing(new IllegalStateException("secret")), "schema", "organiser", "--debug");
        assertThat(ran.status()).isEqualTo(70);
        assertThat(ran.err()).contains("java.lang.IllegalStateException: secret", "\tat se.likvard.cli.");
    }

    @Test
    void aReaderThatStopsIsNoError() {
        assertThat(Ran.into(failing(new IOException("Broken pipe")), "--help")).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void aResultThatCannotBeWrittenIsTold() {
        Ran ran = Ran.into(failing(new IOException("No space left on device")), "check", "--lang", "en");
        assertThat(ran).isEqualTo(new Ran(5, "", "stdout: error: the result cannot be written\n"));
    }

    private static OutputStream failing(Throwable failure) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (failure instanceof IOException io) {
                    throw io;
                }
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }
        };
    }
}
