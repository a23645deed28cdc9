package se.likvard.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on several threads whose results come in the order of what was worked on. */
final class InOrder {

    /** For each thread. One that takes long holds up what comes after it: the other threads go on with so many meanwhile. */
    private static final int HELD = 8;

    private InOrder() {}

    /**
     * Works on all there is. Only a few times as many as there are threads are held at once, so that a large batch needs
     * no more memory than a small one.
     *
     * @param input taken on the calling thread
     * @param work done on the threads
     * @param output given each result on the calling thread
     */
    static <A, B> void run(Iterator<A> input, Function<A, B> work, Consumer<B> output, int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Deque<Future<B>> underWay = new ArrayDeque<>();
        try {
            while (input.hasNext()) {
                if (underWay.size() == HELD * threads) {
                    output.accept(result(underWay.remove()));
                }
                A next = input.next();
                underWay.add(workers.submit(() -> work.apply(next)));
            }
            while (!underWay.isEmpty()) {
                output.accept(result(underWay.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
