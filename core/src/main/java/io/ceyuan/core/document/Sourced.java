package io.ceyuan.core.document;

/** A value together with the place it was read from. */
public record Sourced<T>(T value, Provenance provenance) {}
