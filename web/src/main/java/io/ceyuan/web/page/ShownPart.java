package io.ceyuan.web.page;

/** What stands one below the other in a text. */
sealed interface ShownPart permits ShownParagraph, ShownTable {}
