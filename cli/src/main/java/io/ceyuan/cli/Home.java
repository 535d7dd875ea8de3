package io.ceyuan.cli;

import java.nio.file.Path;

/** The folder the program stands in; the launcher names it. */
final class Home {

    private Home() {}

    static Path folder() {
        return Path.of(System.getProperty("ceyuan.home", ""));
    }

    /** The sample documents. */
    static Path corpus() {
        return folder().resolve("corpus").resolve("documents");
    }
}
