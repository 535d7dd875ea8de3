package io.ceyuan.server.wire;

/** The answer of {@code /healthz}. */
public record WireHealth(String status, long documents) {}
