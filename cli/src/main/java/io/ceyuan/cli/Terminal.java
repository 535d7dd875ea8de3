package io.ceyuan.cli;

/** Whether a person looks on: both input and output are a terminal. */
final class Terminal {

    private Terminal() {}

    static boolean present() {
        return System.console().isTerminal();
    }
}
