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

/**
 * Answers as JSON values between a mark and a line break, written and read as they come: neither side holds one as a string.
 * What a library in native code writes to standard output stands between them and is passed over.
 */
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

    /** Says that the process is ready. */
    static void open(OutputStream out) throws IOException {
        out.write(MarkedLines.START);
        out.write(MarkedLines.END);
        out.flush();
    }

    static void write(Answer answer, OutputStream out) throws IOException {
        out.write(MarkedLines.START);
        JSON.writeValue(out, answer);
        out.write(MarkedLines.END);
        out.flush();
    }

    /**
     * Reads on with every call of {@link MappingIterator#nextValue}.
     *
     * @param in marked lines
     */
    static MappingIterator<Answer> read(InputStream in) throws IOException {
        return JSON.readerFor(Answer.class).readValues(in);
    }
}
