package se.likvard.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written beside its place and moved there when it is whole. */
final class FileOutput implements Output {

    private final Path target;
    private final Path part;
    private final OutputStream stream;

    private FileOutput(Path target, Path part) throws IOException {
        this.target = target;
        this.part = part;
        this.stream = new BufferedOutputStream(Files.newOutputStream(part));
    }

    /**
     * Opens a file.
     *
     * @throws Failure if it cannot be written
     */
    static FileOutput open(Path file) {
        if (Files.isDirectory(file)) {
            throw new Failure(
                    ExitCode.OUTPUT, file.toString(), "det är en mapp; ange en fil", "that is a folder; name a file");
        }
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw unwritable(file);
            }
            return new FileOutput(target, isDevice(target) ? target : beside(target));
        } catch (IOException e) {
            throw unwritable(file);
        }
    }

    @Override
    public void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes, as of a spreadsheet. */
    void write(byte[] bytes) {
        try {
            stream.write(bytes);
        } catch (IOException e) {
            throw unwritable(target);
        }
    }

    @Override
    public void finish() {
        try {
            stream.close();
            if (!part.equals(target)) {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw unwritable(target);
        }
    }

    @Override
    public void close() {
        try (OutputStream closing = stream) {
            if (!part.equals(target)) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw unwritable(target);
        }
    }

    /** A pipe or a device has no place to move to. */
    private static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    private static Path beside(Path target) {
        return target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    private static Failure unwritable(Path file) {
        return new Failure(
                ExitCode.OUTPUT,
                file.toString(),
                "filen går inte att skriva; finns mappen, får du skriva där och finns det plats?",
                "the file cannot be written; does the folder exist, may you write there and is there room?");
    }
}
