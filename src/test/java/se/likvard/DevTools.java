package se.likvard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The questions that a running Chromium answers about its page, one at a time, by the DevTools protocol. */
final class DevTools {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final WebSocket socket;
    private int asked;

    private DevTools(HttpClient client, URI page) {
        this.socket = client.newWebSocketBuilder()
                .buildAsync(page, new Listener(answers))
                .join();
    }

    /** Those of the one page of a browser that listens on a port of this machine. */
    static DevTools of(int port) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        for (JsonNode target :
                JSON.readTree(client.send(list, BodyHandlers.ofString()).body())) {
            if (target.path("type").asText().equals("page")) {
                return new DevTools(
                        client, URI.create(target.path("webSocketDebuggerUrl").asText()));
            }
        }
        throw new IllegalStateException("Chromium has no page");
    }

    /** The answer to a question; events, which answer nothing, are passed over. */
    JsonNode ask(String method, Map<String, ?> parameters) {
        try {
            asked++;
            socket.sendText(JSON.writeValueAsString(Map.of("id", asked, "method", method, "params", parameters)), true)
                    .join();
            JsonNode answer = next(method);
            while (answer.path("id").asInt() != asked) {
                answer = next(method);
            }
            if (answer.has("error")) {
                throw new IllegalStateException(method + ": " + answer.path("error"));
            }
            return answer.path("result");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode next(String method) throws JsonProcessingException {
        try {
            String answer = answers.poll(120, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IllegalStateException("Chromium did not answer " + method);
            }
            return JSON.readTree(answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final class Listener implements WebSocket.Listener {

        private final BlockingQueue<String> answers;
        private final StringBuilder begun = new StringBuilder();

        Listener(BlockingQueue<String> answers) {
            this.answers = answers;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            begun.append(part);
            if (last) {
                answers.add(begun.toString());
                begun.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
