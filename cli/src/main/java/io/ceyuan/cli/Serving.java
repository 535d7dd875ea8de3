package io.ceyuan.cli;

import io.ceyuan.core.search.Filters;
import io.ceyuan.core.search.Library;
import io.ceyuan.server.SearchServer;
import io.ceyuan.server.ServerOptions;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;

/** Serves a library until the program is told to end; requests at work are let end. */
final class Serving {

    private Serving() {}

    /** Does not return before Ctrl-C or a signal to end. */
    static void run(DataFolder data, ServerOptions options, PrintWriter out) {
        Library library = data.engine().openSearcher(data.settings());
        IsolatedFiles files = new IsolatedFiles();
        SearchServer server = SearchServer.start(library, options, files, files.drafts(Clock.system(Filters.ZONE)));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            files.close();
            library.close();
        }));
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        out.println("资料库已就绪，共 " + library.status().documents() + " 份文件：http://" + host + ":" + server.port());
        if (!options.host().equals(ServerOptions.LOOPBACK)) {
            out.println("注意：本服务没有登录和权限控制，能访问 " + options.host() + " 的人都能检索和下载全部文件");
        }
        out.println("按 Ctrl-C 停止");
        out.flush();
        waitForEver();
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
