package io.ceyuan.server;

/** The answer of {@code /healthz}. */
record WireHealth(String status, long documents) {}
