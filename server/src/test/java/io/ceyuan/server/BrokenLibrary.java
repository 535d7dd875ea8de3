package io.ceyuan.server;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.HitVisitor;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.Related;
import io.ceyuan.core.search.SearchException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An engine that cannot read its index. */
final class BrokenLibrary {

    /** What asks nothing of the index. */
    private static final Set<String> HARMLESS = Set.of("close", "offer");

    private BrokenLibrary() {}

    static Library open() {
        return of((self, method, arguments) -> answer(method.getName()));
    }

    /** One that fails after the first of nine hits to be taken away. */
    static Library breakingOffAfter(PolicyDocument first) {
        return of((self, method, arguments) -> {
            if (method.getName().equals("walk") && arguments[2] instanceof HitVisitor visitor) {
                visitor.begin(9, 9);
                visitor.hit(new LibraryEntry(first, Related.NONE));
            }
            return answer(method.getName());
        });
    }

    private static Library of(InvocationHandler handler) {
        return (Library)
                Proxy.newProxyInstance(BrokenLibrary.class.getClassLoader(), new Class<?>[] {Library.class}, handler);
    }

    private static @Nullable Object answer(String method) {
        if (HARMLESS.contains(method)) {
            return null;
        }
        throw new SearchException(SearchException.Reason.BROKEN, "无法读取索引");
    }
}
