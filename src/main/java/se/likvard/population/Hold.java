package se.likvard.population;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A folder as one run's own. Whoever holds it looks at what lies there, writes results and tells them; meanwhile nobody else
 * does. It goes with the process. The file that is locked stays: were it removed, one run could hold the old one and another
 * a new one.
 */
final class Hold implements Closeable {

    /** Locked while a run has the folder; it holds nothing. */
    static final String LOCK = ".lock";

    private final FileChannel channel;

    private Hold(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes a folder; empty when another run has it. */
    static Optional<Hold> of(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean ours = false;
        try {
            ours = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            ours = false; // another run in this very process has it
        } finally {
            if (!ours) {
                channel.close();
            }
        }
        return ours ? Optional.of(new Hold(channel)) : Optional.empty();
    }

    /** Lets go. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
