package io.ceyuan.core.search;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.SourceFile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a link to a document says about it. */
public record DocumentReference(
        DocumentId id, String title, @Nullable LocalDate issued, SourceFile source) {}
