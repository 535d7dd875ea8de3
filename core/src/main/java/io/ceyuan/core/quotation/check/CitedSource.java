package io.ceyuan.core.quotation.check;

import io.ceyuan.core.search.DocumentReference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that is cited in the sentence of the quotation.
 *
 * @param number 发文字号 in its normal form, or null
 * @param place where the quotation stands in it word for word; empty where it does not
 */
public record CitedSource(
        DocumentReference document, @Nullable String number, Optional<Source> place) {}
