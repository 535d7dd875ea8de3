package io.ceyuan.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the server listens, and what it remembers.
 *
 * @param host loopback unless someone says otherwise: there is no log-in
 * @param port 0 for any free one
 * @param frequentQueries where it is counted how often something was asked; null when nothing is to be counted
 */
public record ServerOptions(String host, int port, @Nullable Path frequentQueries) {

    public static final String LOOPBACK = "127.0.0.1";

    public ServerOptions {
        if (host.isBlank()) {
            throw new IllegalArgumentException("a server without host");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("not a port: " + port);
        }
    }

    /** A server that remembers nothing. */
    public ServerOptions(String host, int port) {
        this(host, port, null);
    }
}
