package io.ceyuan.core.document;

import org.jspecify.annotations.Nullable;

/**
 * 发文机关, by its name as the document gives it, as {@code 云泽省人民政府办公厅}.
 *
 * @param level of the body, as far as its name tells
 */
public record IssuingBody(String name, @Nullable AdministrativeLevel level) {

    public IssuingBody {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an issuing body without name");
        }
    }

    /** A body whose level is not known. */
    public IssuingBody(String name) {
        this(name, null);
    }

    @Override
    public String toString() {
        return name;
    }
}
