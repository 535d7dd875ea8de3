package io.ceyuan.core.search;

import io.ceyuan.core.document.PolicyDocument;

/** A document and what the library has beside it. */
public record LibraryEntry(PolicyDocument document, Related related) {}
