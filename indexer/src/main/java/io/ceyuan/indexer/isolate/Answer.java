package io.ceyuan.indexer.isolate;

import io.ceyuan.indexer.extract.Extraction;
import io.ceyuan.indexer.extract.Unpacking;

/** What a process that parses says of the file in work. */
sealed interface Answer {

    /** The last word on a {@link Request.Text}. */
    record Text(Extraction extraction) implements Answer {}

    /** The last word on {@link Request.Members}. */
    record Members(Unpacking unpacking) implements Answer {}

    /**
     * A page is done, others follow.
     *
     * @param page from 1
     * @param pages of the file
     */
    record Page(int page, int pages) implements Answer {}
}
