package io.ceyuan.core.document;

/** 发文机关, by its name as the document gives it, as {@code 云泽省人民政府办公厅}. */
public record IssuingBody(String name) {

    public IssuingBody {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an issuing body without name");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
