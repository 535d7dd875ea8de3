package io.ceyuan.server;

/**
 * Where the server listens.
 *
 * @param host loopback unless someone says otherwise: there is no log-in
 * @param port 0 for any free one
 */
public record ServerOptions(String host, int port) {

    public static final String LOOPBACK = "127.0.0.1";

    public ServerOptions {
        if (host.isBlank()) {
            throw new IllegalArgumentException("a server without host");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("not a port: " + port);
        }
    }
}
