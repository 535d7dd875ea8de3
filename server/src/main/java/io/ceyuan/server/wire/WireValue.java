package io.ceyuan.server.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ceyuan.core.search.Facet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a facet.
 *
 * @param level of an issuer, where it is known
 * @param below the values one step down, where the path was opened
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record WireValue(
        @JsonInclude(JsonInclude.Include.ALWAYS) String value,
        @JsonInclude(JsonInclude.Include.ALWAYS) long count,
        @Nullable String level,
        List<WireValue> below) {

    static List<WireValue> of(List<Facet.Value> values) {
        return values.stream().map(WireValue::of).toList();
    }

    private static WireValue of(Facet.Value value) {
        return new WireValue(
                value.value(),
                value.count(),
                value.level() == null ? null : value.level().label(),
                of(value.below()));
    }
}
