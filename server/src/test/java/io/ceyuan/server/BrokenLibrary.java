package io.ceyuan.server;

import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.SearchException;
import java.lang.reflect.Proxy;
import java.util.Set;

/** An engine that cannot read its index. */
final class BrokenLibrary {

    /** What asks nothing of the index. */
    private static final Set<String> HARMLESS = Set.of("close", "offer");

    private BrokenLibrary() {}

    static Library open() {
        return (Library) Proxy.newProxyInstance(
                BrokenLibrary.class.getClassLoader(), new Class<?>[] {Library.class}, (self, method, arguments) -> {
                    if (HARMLESS.contains(method.getName())) {
                        return null;
                    }
                    throw new SearchException(SearchException.Reason.BROKEN, "无法读取索引");
                });
    }
}
