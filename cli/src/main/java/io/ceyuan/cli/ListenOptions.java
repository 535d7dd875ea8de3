package io.ceyuan.cli;

import io.ceyuan.server.ServerOptions;
import picocli.CommandLine.Option;

/** Where a server listens. */
final class ListenOptions {

    @Option(names = "--port", paramLabel = "端口", defaultValue = "7070", description = "端口，默认 7070；0 表示任选一个空闲端口。")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "地址",
            defaultValue = ServerOptions.LOOPBACK,
            description = "监听地址，默认 127.0.0.1，只有本机能访问；0.0.0.0 表示所有网络接口。")
    private String host = ServerOptions.LOOPBACK;

    /** @throws IllegalArgumentException when there is no such port */
    ServerOptions options() {
        return new ServerOptions(host, port);
    }
}
