package io.ceyuan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The draft of {@code corpus/drafts}, which lies beside what {@code ceyuan up} indexes. */
final class SampleDraft {

    static final Path FOLDER = Path.of("..", "corpus", "drafts");
    static final String NAME = "政务服务与公文管理工作方案";
    static final Path WORD = FOLDER.resolve(NAME + ".docx");

    /** Kind, paragraph and words of each; one of every kind that the sample documents give cause for. */
    static final List<String> MISTAKES = List.of(
            "error number_form 3 泽政办发[2022]33号",
            "hint unused_alias 3 《营商条例》",
            "error title_and_number 5 泽政办发〔2022〕33号",
            "error title_marks 6 《云泽省人民政府关于印发《云泽省碳达峰实施方案》的通知》",
            "error quotation_differs 8 电子证照互认应当与纸质证照同等对待。已经归集的310类电子证照，窗口不得要求提供纸质原件或者复印件",
            "error unmarked_title 9 关于加快农田水利和农村饮水安全工程建设的决定",
            "hint not_in_library 9 《云泽省农村供水工程管护条例》",
            "error no_provision 10 《云泽省河长制条例》第九十九条",
            "error repealed 12 《云泽省规范性文件备案审查办法》",
            "hint early_alias 12 《文件管理办法》",
            "hint amended 13 云泽省人民政府令第218号",
            "hint quotation_not_found 15 山乡的路要一步一步走稳，账要一笔一笔记清，话要一句一句说到群众心里。");

    private SampleDraft() {}

    /** A comment in the margin of a Word file. */
    record Comment(String author, String text) {}

    /** Those of a Word file, in their order. */
    static List<Comment> comments(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getDocComments().getComments().stream()
                    .map(one -> new Comment(one.getAuthor(), one.getText()))
                    .toList();
        }
    }
}
