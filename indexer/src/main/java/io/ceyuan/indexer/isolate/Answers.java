package io.ceyuan.indexer.isolate;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Extraction;
import io.ceyuan.indexer.extract.Member;
import io.ceyuan.indexer.extract.Rejected;
import io.ceyuan.indexer.extract.Unpacking;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;

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
            .addMixIn(Answer.class, Kinds.class)
            .addMixIn(Extraction.class, Extractions.class)
            .addMixIn(Unpacking.class, Unpackings.class)
            .addMixIn(Member.class, Members.class)
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addDeserializer(Instant.class, new Moments()))
            .build();

    private Answers() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Answer.Text.class, name = "text"),
        @JsonSubTypes.Type(value = Answer.Members.class, name = "members"),
        @JsonSubTypes.Type(value = Answer.Page.class, name = "page")
    })
    private interface Kinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Extracted.class, name = "extracted"),
        @JsonSubTypes.Type(value = Rejected.class, name = "rejected")
    })
    private interface Extractions {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Unpacking.Members.class, name = "members"),
        @JsonSubTypes.Type(value = Unpacking.Refused.class, name = "refused")
    })
    private interface Unpackings {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Member.Unpacked.class, name = "unpacked"),
        @JsonSubTypes.Type(value = Member.Refused.class, name = "refused")
    })
    private interface Members {}

    private static final class Moments extends FromStringDeserializer<Instant> {
        private static final long serialVersionUID = 1;

        Moments() {
            super(Instant.class);
        }

        @Override
        protected Instant _deserialize(String value, DeserializationContext context) {
            return Instant.parse(value);
        }
    }

    /** Says that the process is ready. */
    static void open(OutputStream out) throws IOException {
        out.write(MarkedLines.START);
        out.write(MarkedLines.END);
        out.flush();
    }

    static void write(Answer answer, OutputStream out) throws IOException {
        out.write(MarkedLines.START);
        JSON.writerFor(Answer.class).writeValue(out, answer);
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
