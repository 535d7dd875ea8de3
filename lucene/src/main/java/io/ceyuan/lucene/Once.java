package io.ceyuan.lucene;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is reckoned when it is first asked for. Who asks meanwhile waits for it, and for nothing else. */
final class Once<T> {

    interface Reckoning<T> {
        T reckon() throws IOException;
    }

    private final Reckoning<T> reckoning;
    private volatile @Nullable T known;

    Once(Reckoning<T> reckoning) {
        this.reckoning = reckoning;
    }

    T get() throws IOException {
        T value = known;
        return value == null ? reckoned() : value;
    }

    private synchronized T reckoned() throws IOException {
        T value = known;
        if (value == null) {
            value = reckoning.reckon();
            known = value;
        }
        return value;
    }
}
