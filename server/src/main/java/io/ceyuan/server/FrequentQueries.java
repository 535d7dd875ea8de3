package io.ceyuan.server;

import io.ceyuan.core.search.Suggester;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what is asked and found, and has what is asked often suggested. Kept as lines of count, tab and query in a file, which
 * its owner may read, change and delete; written beside the requests, which wait for no disk.
 */
final class FrequentQueries implements AutoCloseable {

    /** What one person asked once or twice is nobody else's business. */
    static final int OFTEN = 3;

    /** Rarely asked ones are forgotten, the oldest first, so that the file stays a page to read. */
    static final int MAX_QUERIES = 5_000;

    /** Longer ones are pasted. */
    private static final int MAX_LENGTH = 40;

    private static final Logger LOG = LoggerFactory.getLogger(FrequentQueries.class);

    private final @Nullable Path file;
    private final Suggester suggester;
    private final LinkedHashMap<String, Integer> counts = new LinkedHashMap<>();
    private final Object writing = new Object();
    private List<String> offered;
    private boolean unsaved;
    private @Nullable Thread saving;

    /**
     * @param file where counts outlast the program; null when nothing is to be counted
     */
    FrequentQueries(@Nullable Path file, Suggester suggester) {
        this.file = file;
        this.suggester = suggester;
        if (file != null && Files.exists(file)) {
            load(file);
        }
        offered = often();
        suggester.offer(offered);
    }

    /** Counts a query that found something. */
    synchronized void asked(String query) {
        if (file == null || query.isBlank() || query.length() > MAX_LENGTH || query.indexOf('\n') >= 0) {
            return;
        }
        int count = counts.merge(query, 1, Integer::sum);
        if (counts.size() > MAX_QUERIES) {
            forget();
        }
        if (count >= OFTEN) {
            List<String> often = often();
            // each query offered is cut into syllables anew, and the order of the frequent ones rarely changes
            if (!often.equals(offered)) {
                offered = often;
                suggester.offer(often);
            }
            if (!unsaved) {
                unsaved = true;
                saving = Thread.startVirtualThread(() -> save(file));
            }
        }
    }

    /** When this returns, everything asked before is in the file. */
    @Override
    public void close() {
        Thread last = saving();
        try {
            if (last != null) {
                last.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Thread saving() {
        return saving;
    }

    private void forget() {
        counts.entrySet().stream()
                .min(Comparator.comparingInt(Entry::getValue))
                .map(Entry::getKey)
                .ifPresent(counts::remove);
    }

    private List<String> often() {
        return sorted().stream()
                .filter(entry -> entry.getValue() >= OFTEN)
                .map(Entry::getKey)
                .toList();
    }

    private List<Entry<String, Integer>> sorted() {
        return counts.entrySet().stream()
                .sorted(Entry.<String, Integer>comparingByValue().reversed())
                .toList();
    }

    /** A line that is no count and query is passed over: the file is only a convenience. */
    private void load(Path from) {
        try {
            for (String line : Files.readAllLines(from, StandardCharsets.UTF_8)) {
                String[] parts = line.split("\t", 2);
                if (parts.length == 2 && parts[0].matches("[0-9]{1,9}") && counts.size() < MAX_QUERIES) {
                    counts.put(parts[1], Integer.parseInt(parts[0]));
                }
            }
        } catch (IOException e) {
            LOG.warn("无法读取常用检索：{}（{}）", from, e.getMessage());
        }
    }

    /** One at a time; who waits for another takes what was asked meanwhile along. */
    private void save(Path to) {
        synchronized (writing) {
            List<String> lines = lines();
            Path fresh = to.resolveSibling(to.getFileName() + ".new");
            try {
                Files.write(fresh, lines, StandardCharsets.UTF_8);
                Files.move(fresh, to, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                LOG.warn("无法保存常用检索：{}（{}）", to, e.getMessage());
            }
        }
    }

    private synchronized List<String> lines() {
        unsaved = false;
        return sorted().stream()
                .map(entry -> entry.getValue() + "\t" + entry.getKey())
                .toList();
    }
}
