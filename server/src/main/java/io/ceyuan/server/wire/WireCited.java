package io.ceyuan.server.wire;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.search.CitedDocument;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that is cited or cites.
 *
 * @param repeal what repeals it; null where nothing in the library does
 * @param copyCount other documents of the same or nearly the same text
 */
public record WireCited(
        String id,
        String title,
        @Nullable String number,
        @Nullable LocalDate issued,
        @Nullable String level,
        String validity,
        @Nullable WireRepeal repeal,
        int copyCount,
        String url) {

    static WireCited of(CitedDocument cited) {
        AdministrativeLevel level = cited.level();
        return new WireCited(
                cited.document().id().value(),
                cited.document().title(),
                cited.number(),
                cited.document().issued(),
                level == null ? null : level.label(),
                cited.validity().label(),
                WireRepeal.of(cited.repeal()),
                cited.copies(),
                "/documents/" + cited.document().id());
    }
}
