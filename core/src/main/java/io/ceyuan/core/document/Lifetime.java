package io.ceyuan.core.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a document besides 成文日期; null for what it does not tell.
 *
 * @param published 发布日期
 * @param effective 施行日期, the first day it is in force
 * @param expires 失效日期, the last day it is in force
 * @param evidence the sentence or the line of a table that speaks of its validity
 */
public record Lifetime(
        @Nullable Sourced<LocalDate> published,
        @Nullable Sourced<LocalDate> effective,
        @Nullable Sourced<LocalDate> expires,
        @Nullable Sourced<String> evidence) {

    public static final Lifetime NONE = new Lifetime(null, null, null, null);

    /** The validity on a day, when {@code stated} is what the document or its page says of itself. */
    public Validity on(LocalDate day, Validity stated) {
        if (stated == Validity.REPEALED) {
            return stated;
        }
        if (expires != null && expires.value().isBefore(day)) {
            return Validity.REPEALED;
        }
        if (effective == null) {
            return stated;
        }
        if (effective.value().isAfter(day)) {
            return Validity.NOT_YET_IN_FORCE;
        }
        return stated == Validity.NOT_YET_IN_FORCE ? Validity.IN_FORCE : stated;
    }
}
