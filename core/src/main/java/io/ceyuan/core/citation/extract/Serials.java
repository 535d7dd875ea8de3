package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Numbers that were cited so far by their serial, so that a later 34号文 or 12号令 finds its whole. */
final class Serials {

    private static final String SEVERAL = "";

    private final Map<String, String> wholes = new HashMap<>();

    void add(Citation.Numbered number) {
        String normal = number.normalized();
        int start = Math.max(normal.lastIndexOf('〕'), normal.lastIndexOf('第'));
        // 令第12号 does not say whose
        if (start > 1 && normal.endsWith("号")) {
            wholes.merge(key(number.type(), normal.substring(start + 1)), normal, (a, b) -> a.equals(b) ? a : SEVERAL);
        }
    }

    /** The one number with that serial; empty when there are several, or none. */
    Optional<String> whole(CitationType type, int serial) {
        return Optional.ofNullable(wholes.get(key(type, serial + "号"))).filter(whole -> !whole.equals(SEVERAL));
    }

    private static String key(CitationType type, String serial) {
        return type + serial;
    }
}
