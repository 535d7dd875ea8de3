package io.ceyuan.server;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How much text a client may have worked on, by its address: a bucket that fills while time goes by. */
final class TextAllowance {

    /** Characters at once: twenty of the longest texts. */
    static final long CHARACTERS = 20L * Submission.MAX_TEXT;

    /** In which an empty bucket fills. */
    static final Duration REFILL = Duration.ofMinutes(1);

    /** What the shortest text costs, since a request costs something by itself. */
    static final long LEAST = 1_000;

    /** Addresses remembered; whoever is forgotten begins with a full bucket. */
    private static final int ADDRESSES = 10_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    /**
     * Takes the cost of a text before it is worked on.
     *
     * @throws HttpResponseException 429, with the seconds after which there is enough, when the client has too little left
     */
    void charge(Context context, long characters) {
        ConsumptionProbe probe =
                bucket(context.req().getRemoteAddr()).tryConsumeAndReturnRemaining(Math.max(LEAST, characters));
        if (!probe.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            context.header("Retry-After", Long.toString(seconds));
            throw new HttpResponseException(429);
        }
    }

    private Bucket bucket(String address) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    address,
                    client -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(CHARACTERS).refillGreedy(CHARACTERS, REFILL))
                            .build());
        }
    }
}
