package io.ceyuan.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A library that is there, served. */
@Command(name = "serve", description = "启动检索服务。建立索引的程序可以同时运行，结果会自动更新。")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ServeCommand implements Runnable {

    @Mixin
    private CommonOptions common;

    @Mixin
    private ListenOptions listen;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        DataFolder data = common.data();
        Serving.run(data, listen.options(data), spec.commandLine().getOut());
    }
}
