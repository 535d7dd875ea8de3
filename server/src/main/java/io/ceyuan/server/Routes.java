package io.ceyuan.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.HashSet;
import java.util.Set;

/** What is answered at which path. */
final class Routes {

    private final RoutesConfig config;
    private final Set<String> posted = new HashSet<>();

    Routes(RoutesConfig config) {
        this.config = config;
        config.before(SecurityHeaders::add);
        config.before(context -> RequestLimits.check(context, posted));
        config.after(BodyRest::readOver);
    }

    /** HEAD is answered as GET is, and the container leaves the body out. */
    void get(String path, Handler handler) {
        config.get(path, handler);
        config.head(path, handler);
    }

    /** Takes a text or a file; the path has no parameters. */
    void post(String path, Handler handler) {
        config.post(path, handler);
        posted.add(path);
    }
}
