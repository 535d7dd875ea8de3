package io.ceyuan.cli;

import io.ceyuan.server.ServerOptions;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a server listens. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ListenOptions {

    private static final int MAX_PORT = 65_535;

    @Option(names = "--port", paramLabel = "端口", defaultValue = "7070", description = "端口，默认 7070；0 表示任选一个空闲端口。")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "地址",
            defaultValue = ServerOptions.LOOPBACK,
            description = "监听地址，默认 127.0.0.1，只有本机能访问；0.0.0.0 表示所有网络接口。")
    private String host = ServerOptions.LOOPBACK;

    @Option(names = "--no-history", description = "不统计常用检索。默认统计每个检索式的次数，至少三次的会提示给其他人，保存在数据文件夹的 frequent-queries.tsv。")
    private boolean forgetful;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** @throws ParameterException when nothing can listen there */
    ServerOptions options(DataFolder data) {
        if (port < 0 || port > MAX_PORT) {
            throw new ParameterException(command.commandLine(), "端口应为 0 至 " + MAX_PORT + "，不是 " + port);
        }
        if (!isOfThisMachine(host)) {
            throw new ParameterException(command.commandLine(), "--host 应为本机的地址，不是 " + host);
        }
        return new ServerOptions(host, port, forgetful ? null : data.frequentQueries());
    }

    private static boolean isOfThisMachine(String host) {
        if (host.isBlank()) {
            return false;
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
                    return true;
                }
            }
            return false;
        } catch (UnknownHostException | SocketException e) {
            return false;
        }
    }
}
