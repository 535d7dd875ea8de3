package io.ceyuan.lucene;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.ceyuan.core.document.Paragraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the text alone of what {@link DocumentCodec} wrote: who looks through thousands of documents needs nothing else of them, and
 * making the whole document takes several times as long.
 */
final class TextReader {

    private final JsonFactory json = new JsonFactory();

    SearchedText read(byte[] bytes, int offset, int length) throws IOException {
        String title = "";
        List<Paragraph> paragraphs = new ArrayList<>();
        try (JsonParser parser = json.createParser(bytes, offset, length)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "title" -> title = value(parser);
                    case "paragraphs" -> addParagraphs(parser, paragraphs);
                    default -> parser.skipChildren();
                }
            }
        }
        return new SearchedText(title, paragraphs);
    }

    private static String value(JsonParser parser) throws IOException {
        String value = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = parser.currentName().equals("value");
            parser.nextToken();
            if (wanted) {
                value = parser.getText();
            } else {
                parser.skipChildren();
            }
        }
        return value;
    }

    private static void addParagraphs(JsonParser parser, List<Paragraph> paragraphs) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            int number = 0;
            int level = 0;
            String text = "";
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "number" -> number = parser.getIntValue();
                    case "headingLevel" -> level = parser.getIntValue();
                    case "text" -> text = parser.getText();
                    default -> parser.skipChildren();
                }
            }
            paragraphs.add(new Paragraph(number, level, text));
        }
    }
}
