package io.ceyuan.cli;

/** The program. */
public final class Ceyuan {
    private Ceyuan() {}

    public static void main(String[] args) {}
}
