package io.ceyuan.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Slides")
final class SlidesTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("are read in the order they are shown, more than ten and after one was moved")
    void order() throws Exception {
        Path file = folder.resolve("a.pptx");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            for (int number = 1; number <= 12; number++) {
                XSLFSlide slide = show.createSlide();
                XSLFTextBox box = slide.createTextBox();
                box.setText("第" + number + "页");
            }
            show.setSlideOrder(show.getSlides().get(11), 0);
            show.write(out);
        }
        assertThat(new TextExtractor().extract(file))
                .isInstanceOfSatisfying(
                        Extracted.class,
                        slides -> assertThat(slides.blocks())
                                .extracting(Block::text)
                                .containsExactly(
                                        "第12页", "第1页", "第2页", "第3页", "第4页", "第5页", "第6页", "第7页", "第8页", "第9页", "第10页",
                                        "第11页"));
    }
}
