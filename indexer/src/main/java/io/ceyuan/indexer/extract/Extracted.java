package io.ceyuan.indexer.extract;

import io.ceyuan.core.document.Sourced;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The text of a file and what it says about itself.
 *
 * @param format the file's real kind in lower case, as {@code docx}
 * @param blocks in the order of the text, at least one
 * @param properties the trusted ones first
 * @param recognition what became of pages that are pictures
 */
public record Extracted(String format, List<Block> blocks, List<Property> properties, Recognition recognition)
        implements Extraction {

    public Extracted {
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("a text without blocks");
        }
        blocks = List.copyOf(blocks);
        properties = List.copyOf(properties);
    }

    /** The same text, with what is more to be trusted than what it says itself. */
    public Extracted withFirst(List<Property> trusted) {
        return new Extracted(
                format,
                blocks,
                Stream.concat(trusted.stream(), properties.stream()).toList(),
                recognition);
    }

    /** The same text without what else the file says of itself. */
    public Extracted textAlone() {
        return new Extracted(format, blocks, List.of(), recognition);
    }

    /** Text that every page has of its own. */
    public Extracted(String format, List<Block> blocks, List<Property> properties) {
        this(format, blocks, properties, Recognition.NONE);
    }

    /** The first property of the field that can be read as a value, as a date; empty when none can. */
    public <T> Optional<Sourced<T>> read(Field field, Function<String, Optional<T>> form) {
        return properties.stream()
                .filter(property -> property.field() == field)
                .flatMap(property ->
                        form.apply(property.value()).map(value -> new Sourced<>(value, property.provenance())).stream())
                .findFirst();
    }

    /** The first property of the field; empty when the file does not name it. */
    public Optional<Property> property(Field field) {
        return properties.stream().filter(property -> property.field() == field).findFirst();
    }
}
