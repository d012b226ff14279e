package org.listings.benchmarks.dates;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.listings.dates.quality.LabelledLine;

/**
 * One contender on all lines: how many it reads right, and how fast; a line that takes longer than
 * the limit is given up.
 */
final class Bout {
    private static final long LIMIT_SECONDS = 5;
    private static final long MEASURED_SECONDS = 5;

    private final Contender contender;
    private final boolean[] hung;
    private ExecutorService worker = newWorker();
    int lines;
    int right;
    int wrong;
    int english;
    int englishRight;
    int hangs;

    Bout(Contender contender, int lines) {
        this.contender = contender;
        hung = new boolean[lines];
    }

    void judge(List<LabelledLine> all) {
        for (LabelledLine line : all) {
            Optional<Contender.Days> days = answer(line, lines);
            boolean rightly =
                    days.isEmpty()
                            ? line.start() == null
                            : days.get().first().equals(line.start())
                                    && days.get().last().equals(line.end());
            boolean isEnglish = line.language().startsWith("en");
            lines++;
            right += rightly ? 1 : 0;
            wrong += !rightly && days.isPresent() ? 1 : 0;
            english += isEnglish ? 1 : 0;
            englishRight += isEnglish && rightly ? 1 : 0;
        }
    }

    /**
     * Lines a second of processor time of one thread, after as long a warm-up, without the lines it
     * hung on.
     */
    long speed(List<LabelledLine> all) {
        try {
            Future<Long> rate =
                    worker.submit(
                            () -> {
                                rate(all);
                                return rate(all);
                            });
            return rate.get(20 * MEASURED_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            return 0;
        } finally {
            worker.shutdownNow();
        }
    }

    private long rate(List<LabelledLine> all) {
        long start = processorTime();
        long limit = start + TimeUnit.SECONDS.toNanos(MEASURED_SECONDS);
        long read = 0;
        while (processorTime() < limit) {
            for (int i = 0; i < all.size() && (i % 50 != 0 || processorTime() < limit); i++) {
                if (!hung[i]) {
                    quietly(all.get(i));
                    read++;
                }
            }
        }
        return (long) (read / ((processorTime() - start) / 1e9));
    }

    private Optional<Contender.Days> answer(LabelledLine line, int index) {
        Future<Optional<Contender.Days>> answer = worker.submit(() -> quietly(line));
        try {
            return answer.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            hung[index] = true;
            hangs++;
            worker.shutdownNow();
            worker = newWorker();
            return Optional.empty();
        } catch (InterruptedException | ExecutionException e) {
            return Optional.empty();
        }
    }

    // Libraries throw anything on text that they do not know: that is the same as seeing no date.
    private Optional<Contender.Days> quietly(LabelledLine line) {
        return CompletableFuture.completedFuture(line)
                .thenApply(
                        asked -> {
                            try {
                                return contender.read(asked.text(), asked.language());
                            } catch (ReflectiveOperationException e) {
                                return Optional.<Contender.Days>empty();
                            }
                        })
                .exceptionally(thrown -> Optional.empty())
                .join();
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static ExecutorService newWorker() {
        return Executors.newSingleThreadExecutor(
                task -> {
                    Thread thread = new Thread(task, "bout");
                    thread.setDaemon(true);
                    return thread;
                });
    }
}
