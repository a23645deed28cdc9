package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void resultsComeInTheOrderOfTheInputHoweverLongEachTakes() {
        List<Integer> results = new ArrayList<>();
        CountDownLatch secondDone = new CountDownLatch(1);
        InOrder.run(
                IntStream.range(0, 100).iterator(),
                each -> {
                    if (each == 0) {
                        await(secondDone);
                    }
                    secondDone.countDown();
                    return each;
                },
                results::add,
                2);
        assertThat(results).isEqualTo(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void onlyAFewAreHeldAtOnce() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger given = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> input = IntStream.range(0, 500)
                .peek(each -> most.accumulateAndGet(taken.incrementAndGet() - given.get(), Math::max))
                .iterator();
        InOrder.run(input, each -> each, each -> given.incrementAndGet(), 4);
        assertThat(given).hasValue(500);
        // The iterator of a stream takes one ahead.
        assertThat(most.get()).isBetween(2, 8 * 4 + 1);
    }

    @Test
    void whatFailsFailsTheWhole() {
        IllegalArgumentException failure = new IllegalArgumentException();
        assertThatThrownBy(() -> InOrder.run(
                        List.of(1, 2).iterator(),
                        each -> {
                            throw failure;
                        },
                        each -> {},
                        2))
                .isSameAs(failure);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
