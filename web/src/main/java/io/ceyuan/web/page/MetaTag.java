package io.ceyuan.web.page;

/** A {@code meta} element in the head of a page. */
record MetaTag(String name, String content) {}
