package io.ceyuan.core.search;

import io.ceyuan.core.document.AdministrativeLevel;
import org.jspecify.annotations.Nullable;

/**
 * The earliest dated document that has a wording.
 *
 * @param level among the documents of this level; null for all documents
 * @param paragraph where it stands first; 0 for the title, where no paragraph repeats it
 */
public record FirstUse(@Nullable AdministrativeLevel level, DocumentReference document, int paragraph) {}
