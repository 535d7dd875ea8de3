package io.ceyuan.indexer.isolate;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Extraction;
import io.ceyuan.indexer.extract.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Extractions as JSON values one after another, written and read as they come: neither side holds one as a string. */
final class Answers {

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .addMixIn(Extraction.class, Kinds.class)
            .build();

    private Answers() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Extracted.class, name = "extracted"),
        @JsonSubTypes.Type(value = Rejected.class, name = "rejected")
    })
    private interface Kinds {}

    static void write(Extraction extraction, OutputStream out) throws IOException {
        JSON.writerFor(Extraction.class).writeValue(out, extraction);
        out.write('\n');
        out.flush();
    }

    /** Reads on with every call of {@link MappingIterator#nextValue}. */
    static MappingIterator<Extraction> read(InputStream in) throws IOException {
        return JSON.readerFor(Extraction.class).readValues(in);
    }
}
