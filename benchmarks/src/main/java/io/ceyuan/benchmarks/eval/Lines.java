package io.ceyuan.benchmarks.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The lines of a text in UTF-8, packed by gzip where its name ends in {@code .gz}; empty lines and {@code #} lines are left out. */
record Lines(Path file) {

    /** What is done with a line; an {@link IllegalArgumentException} with a Chinese sentence says what is wrong with it. */
    interface Reading {
        void read(String line);
    }

    void forEach(Reading reading) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableSetException("没有这个文件：" + file);
        }
        int number = 0;
        try (BufferedReader reader = open()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    reading.read(line);
                }
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableSetException(file, number + 1, "不是 UTF-8 文本");
        } catch (IllegalArgumentException e) {
            throw new UnreadableSetException(file, number, String.valueOf(e.getMessage()));
        }
    }

    /** The tab-separated fields of a line. */
    static String[] fields(String line, int count, String form) {
        String[] fields = line.split("\t", -1);
        if (fields.length != count) {
            throw new IllegalArgumentException("应为以制表符分隔的 " + count + " 栏（" + form + "），却有 " + fields.length + " 栏");
        }
        return fields;
    }

    static int number(String text, String name) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + "应为整数，不是“" + text + "”", e);
        }
    }

    private BufferedReader open() throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
            return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8.newDecoder()));
        } catch (IOException e) {
            bytes.close();
            throw new UnreadableSetException("不是 gzip 文件：" + file + "（" + e.getMessage() + "）");
        }
    }
}
