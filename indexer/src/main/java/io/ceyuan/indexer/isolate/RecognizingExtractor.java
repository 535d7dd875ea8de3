package io.ceyuan.indexer.isolate;

import io.ceyuan.indexer.extract.Allowance;
import io.ceyuan.indexer.extract.ContainerKind;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Extraction;
import io.ceyuan.indexer.extract.Extractor;
import io.ceyuan.indexer.extract.PageListener;
import io.ceyuan.indexer.extract.Recognition;
import io.ceyuan.indexer.extract.Rejected;
import io.ceyuan.indexer.extract.ScanExtractor;
import io.ceyuan.indexer.extract.ScratchFolder;
import io.ceyuan.indexer.extract.Unpacking;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Reads text, and pages that are pictures where there is none. One page is read as a picture at a time, on all processors. */
public final class RecognizingExtractor implements Extractor, AutoCloseable {

    /** Of the heap; the models take about a gigabyte beside it. */
    private static final int SCAN_MEGABYTES = 768;

    private final OcrMode mode;
    private final WorkFolder folder;
    private final ParserPool texts;
    private final ParserPool scans;
    private final Lock oneAtATime = new ReentrantLock();

    /**
     * @param workFolder of this extractor alone, emptied now
     * @param limits of a file; pages that are pictures may take that time each
     * @param listener told of pages that are pictures
     */
    public RecognizingExtractor(Path workFolder, ParserLimits limits, OcrMode mode, PageListener listener) {
        this.mode = mode;
        this.folder = WorkFolder.at(workFolder);
        this.texts = new ParserPool(workFolder.resolve("texts"), limits);
        ParserCommand.Task task = mode == OcrMode.ALWAYS ? ParserCommand.Task.EVERY_PAGE : ParserCommand.Task.SCANS;
        int megabytes = Math.max(SCAN_MEGABYTES, limits.megabytes());
        this.scans = new ParserPool(
                workFolder.resolve("scans"), new ParserCommand(task, megabytes), limits.time(), listener);
    }

    @Override
    public String version() {
        return texts.version() + ", ocr " + mode.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Extraction extract(Path file) throws InterruptedException {
        if (mode != OcrMode.OFF && ScanExtractor.isPicture(file)) {
            return recognized(file);
        }
        Extraction text = texts.extract(file);
        return mode != OcrMode.OFF && isScan(text) ? better(text, recognized(file)) : text;
    }

    @Override
    public Unpacking unpack(ContainerKind kind, Path file, Path target, Allowance allowance)
            throws InterruptedException {
        return texts.unpack(kind, file, target, allowance);
    }

    @Override
    public ScratchFolder scratch() {
        return texts.scratch();
    }

    private boolean isScan(Extraction text) {
        return switch (text) {
            case Rejected rejected -> rejected.equals(Rejected.noText()) || rejected.equals(Rejected.garbled());
            case Extracted extracted ->
                extracted.recognition() == Recognition.WANTED
                        || (mode == OcrMode.ALWAYS && extracted.format().equals("pdf"));
        };
    }

    /** What the file says about itself is kept; text of its own is not lost when recognition fails. */
    private static Extraction better(Extraction text, Extraction recognized) {
        return switch (recognized) {
            case Rejected rejected ->
                text instanceof Extracted || rejected.equals(Rejected.damaged()) ? text : rejected;
            case Extracted pages when pages.recognition() != Recognition.DONE -> text;
            case Extracted pages
            when text instanceof Extracted own ->
                new Extracted(pages.format(), pages.blocks(), own.properties(), pages.recognition());
            case Extracted pages -> pages;
        };
    }

    private Extraction recognized(Path file) throws InterruptedException {
        oneAtATime.lockInterruptibly();
        try {
            return scans.extract(file);
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    public void close() {
        texts.close();
        scans.close();
        folder.close();
    }
}
