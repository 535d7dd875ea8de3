package io.ceyuan.cli;

import java.io.Console;

/** Whether a person looks on: both input and output are a terminal. */
final class Terminal {

    private Terminal() {}

    @SuppressWarnings("SystemConsoleNull") // JDK 25 gives null again where there is no terminal
    static boolean present() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
