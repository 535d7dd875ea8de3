/** Scores citations against judged paragraphs; start at {@link io.ceyuan.cli.citation.CitationScores}. */
@NullMarked
package io.ceyuan.cli.citation;

import org.jspecify.annotations.NullMarked;
