package io.ceyuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: signals, addresses, and two of them over one library. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such signals")
class ProgramTest {

    private static final int INTERRUPTED = 130;
    private static final int TERMINATED = 143;

    @TempDir
    private Path temp;

    private HttpClient client;

    @BeforeEach
    void openClient() {
        client = HttpClient.newHttpClient();
    }

    @AfterEach
    void closeClient() {
        client.close();
    }

    @Test
    void ctrlCKeepsWhatIsDoneAndTheNextRunGoesOnFromThere() {
        int files = 400;
        SampleLibrary library = new SampleLibrary(temp);
        for (int i = 1; i < files; i++) {
            library.write(String.format(Locale.ROOT, "%03d.txt", i), longNotice(i));
        }
        // its line of output tells that the run has come so far
        library.writeBroken("040-坏.docx");
        String[] index = {"index", "--data", library.data() + "", library.files() + ""};
        int indexed;
        try (ChildProgram program = ChildProgram.start(temp, index)) {
            program.await(Pattern.compile("未收录 文库/(040-坏\\.docx)"));
            program.interrupt();
            assertThat(program.exitCode()).as(program.err()).isEqualTo(INTERRUPTED);
            assertThat(program.out()).contains("已按要求停止：" + files + " 份文件处理了 ").contains("下次从这里继续");
            Pattern counts = Pattern.compile("处理了 (\\d+) 份");
            int done = Integer.parseInt(program.await(counts));
            assertThat(done).isBetween(20, files - 1);
            indexed = Integer.parseInt(program.await(Pattern.compile("收录 (\\d+) 份，未变 0 份，移出 0 份")));
            assertThat(indexed).isEqualTo(done - 1);
        }
        assertThat(library.status("--json").json().get("documents").asInt()).isEqualTo(indexed);
        assertThat(library.status().out()).contains("（中途停止）");
        JsonNode next = library.index("--json").json();
        assertThat(next.get("completed").asBoolean()).isTrue();
        assertThat(next.get("unchanged").asInt()).isEqualTo(indexed);
        assertThat(next.get("indexed").asInt()).isEqualTo(files - 1 - indexed);
        assertThat(library.search("第399号").out()).contains("关于第399号事项的通知");
    }

    private static String longNotice(int number) {
        String part = "各市、县人民政府要把第" + number + "号事项作为乡村振兴和脱贫攻坚成果衔接的重要内容，统筹财政、农业农村、自然资源等部门抓好落实。\n";
        return "云泽省人民政府关于第" + number + "号事项的通知\n" + part.repeat(120);
    }

    @Test
    void aServerAnswersUntilItIsToldToEndAndLeavesItsPortFree() throws IOException, InterruptedException {
        SampleLibrary library = IndexedLibrary.asNew();
        try (ChildProgram program = ChildProgram.start(temp, "serve", "--port", "0", "--data", library.data() + "")) {
            String address = program.address();
            assertThat(program.out()).contains("共 3 份文件", "按 Ctrl-C 停止");
            assertThat(get(address + "/").body()).contains("<title>策源");
            assertThat(get(address + "/healthz").body()).isEqualTo("{\"status\":\"ok\",\"documents\":3}");
            assertThat(program.err()).as("a line a request").containsPattern("GET /healthz 200 [\\d.]+ ms");
            program.terminate();
            assertThat(program.exitCode()).isEqualTo(TERMINATED);
            assertThat(program.err()).doesNotContain("Exception", "ERROR");
            try (ServerSocket again = new ServerSocket()) {
                again.setReuseAddress(true);
                again.bind(new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), URI.create(address).getPort()));
                assertThat(again.isBound()).isTrue();
            }
        }
    }

    @Test
    void aServerShowsWhatIsIndexedWhileItRuns() throws IOException, InterruptedException {
        SampleLibrary library = IndexedLibrary.asNew();
        try (ChildProgram program = ChildProgram.start(temp, "serve", "--port", "0", "--data", library.data() + "")) {
            String address = program.address();
            assertThat(total(address)).isEqualTo(3);
            library.write("新.txt", "青溪县人民政府关于春耕的通知\n各乡镇：抓好春耕。");
            assertThat(library.index("--json").json().get("indexed").asInt()).isEqualTo(1);
            assertThat(awaitTotal(address, 4)).isEqualTo(4);
            library.delete("新.txt");
            library.index("--rebuild");
            assertThat(awaitTotal(address, 3))
                    .as("an index made anew is seen too")
                    .isEqualTo(3);
        }
    }

    @Test
    void upIndexesAndServesAndTheSecondTimeFindsEverythingReady() throws IOException, InterruptedException {
        // the samples of a program that stands in this folder
        Path samples = temp.resolve("corpus").resolve("documents");
        SampleLibrary.threeDocuments(temp);
        Files.createDirectories(samples.getParent());
        Files.move(temp.resolve("文库"), samples);
        String[] up = {"up", "--port", "0"};
        try (ChildProgram program = ChildProgram.start(temp, up)) {
            assertThat(total(program.address())).isEqualTo(3);
            assertThat(program.out()).contains("收录 3 份，未变 0 份");
            program.interrupt();
            assertThat(program.exitCode()).isEqualTo(INTERRUPTED);
        }
        assertThat(temp.resolve("data").resolve("index")).isDirectory();
        try (ChildProgram program = ChildProgram.start(temp, up)) {
            assertThat(total(program.address())).isEqualTo(3);
            assertThat(program.out()).contains("收录 0 份，未变 3 份");
        }
    }

    @Test
    void upLeavesALibraryOfOnesOwnWithoutTheSamples() throws IOException, InterruptedException {
        Path samples = Files.createDirectories(temp.resolve("corpus").resolve("documents"));
        Files.writeString(samples.resolve("样例.txt"), "关于样例的通知\n内容。");
        SampleLibrary.threeDocuments(temp).index();
        try (ChildProgram program = ChildProgram.start(temp, "up", "--port", "0")) {
            assertThat(total(program.address())).isEqualTo(3);
        }
    }

    @Test
    void upServesWhatIsThereWhenItsFolderWasEmptied() throws IOException, InterruptedException {
        SampleLibrary library = SampleLibrary.threeDocuments(temp).write("丁.txt", "关于丁事项的通知\n内容。");
        library.index();
        Files.move(library.files(), temp.resolve("away"));
        Files.createDirectories(library.files());
        String[] up = {"up", "--port", "0", "--data", library.data() + "", "--corpus", library.files() + ""};
        try (ChildProgram program = ChildProgram.start(temp, up)) {
            assertThat(total(program.address())).isEqualTo(4);
            assertThat(program.out()).contains("注意：“文库”中已收录的 4 份文件全部不见了");
        }
    }

    @Test
    void aTakenPortIsOneSentence() throws IOException {
        SampleLibrary library = IndexedLibrary.asNew();
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ChildProgram program = ChildProgram.start(
                        temp, "serve", "--port", other.getLocalPort() + "", "--data", library.data() + "")) {
            assertThat(program.exitCode()).isEqualTo(1);
            assertThat(program.err()).isEqualTo("端口 " + other.getLocalPort() + " 已被占用或无权使用，请用 --port 另选一个\n");
            assertThat(program.out()).isEmpty();
        }
    }

    private HttpResponse<String> get(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(20))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private int total(String address) throws IOException, InterruptedException {
        return CommandRun.json(get(address + "/api/v1/search?size=0").body())
                .get("total")
                .asInt();
    }

    /** The number of documents as soon as it is as expected, or after some seconds whatever it is. */
    private int awaitTotal(String address, int expected) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        int total = total(address);
        while (total != expected && System.nanoTime() < end) {
            ChildProgram.pause();
            total = total(address);
        }
        return total;
    }
}
