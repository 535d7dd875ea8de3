package io.ceyuan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A folder of files and the data folder that their index goes to. */
record SampleLibrary(Path folder) {

    /** Three documents of two kinds, two levels and two years. */
    static SampleLibrary threeDocuments(Path folder) {
        return new SampleLibrary(folder)
                .write("省级/粮食.txt", """
                        云泽省人民政府关于促进粮食生产的通知
                        云政发〔2021〕1号
                        各市、县人民政府：
                        为稳定粮食生产，支持先行示范区建设，现就有关事项通知如下。
                        云泽省人民政府
                        2021年3月5日
                        """)
                .write("省级/数据.md", """
                        # 云泽省数据条例

                        （2023年9月1日云泽省人民代表大会常务委员会通过）

                        第一条 为了发展数据产业，制定本条例。
                        """)
                .write("县级/水利.html", """
                        <html><head><meta charset="utf-8"><title>青溪县人民政府关于水利建设的通知</title></head>
                        <body><h1>青溪县人民政府关于水利建设的通知</h1><p>各乡镇人民政府：</p>
                        <p>为脱贫攻坚，现就水利建设通知如下。</p><p>青溪县人民政府</p><p>2023年4月2日</p></body></html>
                        """);
    }

    Path files() {
        return folder.resolve("文库");
    }

    Path data() {
        return folder.resolve("data");
    }

    /** A file that was last changed long ago, so that its time says when it changes again. */
    SampleLibrary write(String place, String text) {
        try {
            Path file = files().resolve(place);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file whose name says Word and whose content does not. */
    SampleLibrary writeBroken(String place) {
        return write(place, "PK\u0003\u0004 这不是文档");
    }

    void delete(String place) {
        try {
            Files.delete(files().resolve(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CommandRun index(String... options) {
        return run("index", options, files().toString());
    }

    CommandRun search(String query, String... options) {
        return run("search", options, query);
    }

    CommandRun status(String... options) {
        return run("status", options);
    }

    private CommandRun run(String command, String[] options, String... parameters) {
        List<String> args = new ArrayList<>(List.of(command, "--data", data().toString()));
        args.addAll(List.of(options));
        args.addAll(List.of(parameters));
        return CommandRun.of(args.toArray(String[]::new));
    }
}
