package io.ceyuan.web.page;

/** A text that leads somewhere. */
record Link(String text, String url) {}
