package org.listings.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what the alias shows, twenty times a second, and notes errors and losses. */
final class AliasReader implements AutoCloseable {
    private static final Duration EVERY = Duration.ofMillis(50);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest request;
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final AtomicLong polls = new AtomicLong();
    private final long began = System.nanoTime();
    private final Thread thread = new Thread(this::read, "alias-reader");
    private volatile boolean stopping;

    AliasReader(String elasticsearchUrl) {
        request =
                HttpRequest.newBuilder(
                                URI.create(
                                        elasticsearchUrl
                                                + "/listings/_search?size=0"
                                                + "&track_total_hits=true"))
                        .timeout(Duration.ofSeconds(30))
                        .build();
        thread.start();
    }

    private void read() {
        long most = 0;
        long next = System.nanoTime();
        while (!stopping) {
            next = Math.max(next + EVERY.toNanos(), System.nanoTime());
            try {
                var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                long found =
                        JSON.readTree(answer.body()).at("/hits/total/value").asLong(Long.MIN_VALUE);
                polls.incrementAndGet();
                if (answer.statusCode() != 200) {
                    troubles.add(answer.statusCode() + ": " + answer.body());
                } else if (found < most) {
                    troubles.add("%d listings after %d".formatted(found, most));
                }
                most = Math.max(most, found);
                TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
            } catch (InterruptedException e) {
                return;
            } catch (java.io.IOException e) {
                troubles.add(e.toString());
            }
        }
    }

    List<String> troubles() {
        return troubles;
    }

    long polls() {
        return polls.get();
    }

    double pollsPerSecond() {
        return polls.get() * 1e9 / (System.nanoTime() - began);
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        thread.interrupt();
        thread.join();
    }
}
