package io.ceyuan.server.export;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.search.CitedDocument;
import io.ceyuan.core.search.DocumentReference;
import io.ceyuan.core.search.MissingDocument;
import io.ceyuan.core.search.MostCited;
import io.ceyuan.web.params.BatchForm;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rankings of what is cited, as tables. */
public final class RankingFile {

    private static final List<String> MOST_CITED = List.of("标题", "文号", "成文日期", "行政层级", "时效性", "引用它的文件数", "网址");
    private static final List<String> MISSING = List.of("名称", "引用它的文件数", "引用它的文件", "网址");

    private RankingFile() {}

    /** @param urls the address of a document, absolute */
    public static void mostCited(
            BatchForm form,
            FileNote note,
            List<MostCited> ranking,
            Function<DocumentReference, String> urls,
            OutputStream out)
            throws IOException {
        Rows table = rows(form, note, extent(ranking), "被引最多的文件", MOST_CITED, out);
        for (MostCited one : ranking) {
            CitedDocument document = one.document();
            AdministrativeLevel level = document.level();
            table.row(List.of(
                    document.document().title(),
                    Objects.toString(document.number(), ""),
                    Objects.toString(document.document().issued(), ""),
                    level == null ? "" : level.label(),
                    document.validity().label(),
                    Long.toString(one.citing()),
                    urls.apply(document.document())));
        }
        table.finish();
    }

    /** @param urls the address of a document, absolute */
    public static void missing(
            BatchForm form,
            FileNote note,
            List<MissingDocument> ranking,
            Function<DocumentReference, String> urls,
            OutputStream out)
            throws IOException {
        Rows table = rows(form, note, extent(ranking), "未收录的文件", MISSING, out);
        for (MissingDocument one : ranking) {
            table.row(List.of(
                    one.name(),
                    Long.toString(one.citing()),
                    joined(one.examples(), DocumentReference::title),
                    joined(one.examples(), urls)));
        }
        table.finish();
    }

    private static Rows rows(
            BatchForm form, FileNote note, Extent extent, String sheet, List<String> columns, OutputStream out)
            throws IOException {
        return switch (form) {
            case CSV -> Rows.csv(note, extent, columns, out);
            case XLSX -> Rows.workbook(note, extent, sheet, columns, 0, out);
            case JSON -> throw new IllegalArgumentException("not a table: " + form);
        };
    }

    private static String joined(List<DocumentReference> documents, Function<DocumentReference, String> text) {
        return documents.stream().map(text).collect(Collectors.joining("；"));
    }

    /** How much is in the file: all that was asked for. */
    public static Extent extent(List<?> ranking) {
        return new Extent(ranking.size(), ranking.size());
    }
}
