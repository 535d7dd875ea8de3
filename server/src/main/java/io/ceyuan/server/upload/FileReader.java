package io.ceyuan.server.upload;

/** Reads the text out of files that were sent. A bad file is a value. Safe for many threads. */
public interface FileReader {

    /** Reads none. */
    FileReader NONE = upload -> new FileText.Refused("本服务不读取文件，请粘贴文字");

    FileText read(Upload upload) throws InterruptedException;
}
