package io.ceyuan.lucene;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.relation.Relation;
import java.io.IOException;
import java.util.List;

/** A {@link PolicyDocument} as it is stored: JSON in UTF-8, its records as objects, its number in normal form. */
final class DocumentCodec {

    private final ObjectWriter writer;
    private final ObjectReader reader;
    private final ObjectWriter placesWriter;
    private final ObjectReader placesReader;
    private final ObjectWriter relationsWriter;
    private final ObjectReader relationsReader;

    DocumentCodec() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule()
                        .addSerializer(DocumentNumber.class, new ToStringSerializer(DocumentNumber.class))
                        .addDeserializer(DocumentNumber.class, new NumberReader()))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .build();
        writer = mapper.writerFor(PolicyDocument.class);
        reader = mapper.readerFor(PolicyDocument.class);
        placesWriter = mapper.writerFor(mapper.getTypeFactory().constructCollectionType(List.class, SourceFile.class));
        placesReader = mapper.readerForListOf(SourceFile.class);
        relationsWriter = mapper.writerFor(mapper.getTypeFactory().constructCollectionType(List.class, Relation.class));
        relationsReader = mapper.readerForListOf(Relation.class);
    }

    byte[] encode(PolicyDocument document) throws JsonProcessingException {
        return writer.writeValueAsBytes(document);
    }

    byte[] encode(List<SourceFile> places) throws JsonProcessingException {
        return placesWriter.writeValueAsBytes(places);
    }

    List<SourceFile> decodePlaces(byte[] bytes, int offset, int length) throws IOException {
        return placesReader.readValue(bytes, offset, length);
    }

    byte[] encodeRelations(List<Relation> relations) throws JsonProcessingException {
        return relationsWriter.writeValueAsBytes(relations);
    }

    List<Relation> decodeRelations(byte[] bytes, int offset, int length) throws IOException {
        return relationsReader.readValue(bytes, offset, length);
    }

    PolicyDocument decode(byte[] bytes, int offset, int length) throws IOException {
        return reader.readValue(bytes, offset, length);
    }

    private static final class NumberReader extends StdDeserializer<DocumentNumber> {

        private static final long serialVersionUID = 1L;

        NumberReader() {
            super(DocumentNumber.class);
        }

        @Override
        public DocumentNumber deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.getText();
            return DocumentNumber.parse(text)
                    .orElseThrow(() -> new InvalidFormatException(json, "not a number", text, DocumentNumber.class));
        }
    }
}
