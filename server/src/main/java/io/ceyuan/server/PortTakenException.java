package io.ceyuan.server;

/** Something else listens where the server should, or the system keeps the port to itself. */
public final class PortTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortTakenException(ServerOptions options, Throwable cause) {
        super("端口 " + options.port() + " 已被占用或无权使用，请用 --port 另选一个", cause);
    }
}
