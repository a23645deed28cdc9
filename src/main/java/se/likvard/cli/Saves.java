package se.likvard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Waits for the content of a folder and a file to change. The system's notice only wakes it, because notices get lost, come
 * twice and come early: what decides is the content, once it has stayed the same for a moment.
 */
final class Saves implements AutoCloseable {

    /** Milliseconds within which editors are done with one save. */
    private static final long CALM = 150;
    /** Milliseconds after which it looks without having been woken. */
    private static final long LOOK = 1_000;

    private final Path folder;
    private final Path data;
    private final WatchService notices;

    Saves(Path folder, Path data) throws IOException {
        this.folder = folder;
        this.data = data;
        this.notices = folder.getFileSystem().newWatchService();
    }

    /** What is there to begin with. */
    Saved first() throws IOException {
        listen();
        return Saved.read(folder, data);
    }

    /** What is there after the next change of content. */
    Saved next(Saved last) throws IOException, InterruptedException {
        while (true) {
            Saved now = Saved.read(folder, data);
            if (!now.equals(last) && isCalm(now)) {
                listen();
                return now;
            }
            WatchKey notice = notices.poll(LOOK, TimeUnit.MILLISECONDS);
            if (notice != null) {
                notice.pollEvents();
                notice.reset();
            }
        }
    }

    private boolean isCalm(Saved now) throws IOException, InterruptedException {
        Thread.sleep(CALM);
        return Saved.read(folder, data).equals(now);
    }

    /** Listens to all folders, new ones too; where the system gives no notices, looking now and then has to do. */
    private void listen() throws IOException {
        try (Stream<Path> walk = Files.walk(folder, 3)) {
            List<Path> folders = walk.filter(Files::isDirectory).toList();
            for (Path each : folders) {
                each.register(
                        notices,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
        } catch (IOException e) {
            // A folder that goes meanwhile, or more folders than the system listens to.
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    @Override
    public void close() throws IOException {
        notices.close();
    }
}
