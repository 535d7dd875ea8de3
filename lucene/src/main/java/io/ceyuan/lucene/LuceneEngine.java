package io.ceyuan.lucene;

import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.analysis.Terminology;
import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.core.search.EngineProvider;
import io.ceyuan.core.search.EngineSettings;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.SearchException;
import io.ceyuan.core.search.SearchException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** One index in one folder, for locations such as {@code lucene:data/index}. */
public final class LuceneEngine implements EngineProvider {

    @Override
    public String scheme() {
        return "lucene";
    }

    @Override
    public Library openSearcher(EngineSettings settings) {
        // opening a directory makes it, and who only reads leaves no traces
        if (Files.notExists(folder(settings))) {
            throw noIndex(settings);
        }
        try {
            Directory directory = directory(settings);
            if (!DirectoryReader.indexExists(directory)) {
                throw noIndex(settings);
            }
            IndexSchema.check(directory);
            return new LuceneSearcher(directory, analyzer(settings), settings.userSynonyms());
        } catch (IOException e) {
            throw broken(settings, e);
        }
    }

    @Override
    public DocumentWriter openWriter(EngineSettings settings) {
        try {
            Directory directory = directory(settings);
            if (DirectoryReader.indexExists(directory)) {
                IndexSchema.check(directory);
            }
            return new LuceneDocumentWriter(directory, analyzer(settings));
        } catch (LockObtainFailedException e) {
            throw busy(settings, e);
        } catch (IOException e) {
            throw broken(settings, e);
        }
    }

    @Override
    public String fingerprint(EngineSettings settings) {
        String terms = Terminology.withUserTerms(settings.userTerms()).fingerprint();
        try (Directory directory = directory(settings)) {
            String lineage = DirectoryReader.indexExists(directory) ? IndexSchema.check(directory) : "none";
            return IndexSchema.VERSION + "-" + lineage + "-" + terms;
        } catch (IOException e) {
            throw broken(settings, e);
        }
    }

    @Override
    public void drop(EngineSettings settings) {
        try (Directory directory = directory(settings);
                Lock lock = directory.obtainLock(IndexSchema.WRITE_LOCK)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexSchema.WRITE_LOCK)) {
                    directory.deleteFile(file);
                }
            }
        } catch (LockObtainFailedException e) {
            throw busy(settings, e);
        } catch (IOException e) {
            throw broken(settings, e);
        }
    }

    private static PolicyAnalyzer analyzer(EngineSettings settings) {
        return new PolicyAnalyzer(Terminology.withUserTerms(settings.userTerms()));
    }

    private static Directory directory(EngineSettings settings) throws IOException {
        Path folder = folder(settings);
        Files.createDirectories(folder);
        return FSDirectory.open(folder);
    }

    private static Path folder(EngineSettings settings) {
        return Path.of(settings.location().getSchemeSpecificPart());
    }

    private static SearchException noIndex(EngineSettings settings) {
        return new SearchException(Reason.NO_INDEX, "这里还没有索引：" + folder(settings) + "。请先运行 ./ceyuan index 文件夹");
    }

    private static SearchException busy(EngineSettings settings, Exception cause) {
        return new SearchException(Reason.WRITER_BUSY, "另一个程序正在写入这个索引：" + folder(settings) + "。请等它结束后再试", cause);
    }

    private static SearchException broken(EngineSettings settings, Exception cause) {
        return new SearchException(
                Reason.BROKEN,
                "无法读写索引：" + folder(settings) + "（" + cause.getMessage() + "）。若文件已损坏，请运行 ./ceyuan index --rebuild 文件夹",
                cause);
    }
}
