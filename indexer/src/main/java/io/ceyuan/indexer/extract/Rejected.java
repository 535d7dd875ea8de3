package io.ceyuan.indexer.extract;

import java.util.Locale;

/**
 * Why a file gave no text.
 *
 * @param reason one plain Chinese sentence for the person who owns the file
 */
public record Rejected(String reason) implements Extraction {

    private static final long MEGABYTE = 1024 * 1024;

    public Rejected {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a rejection needs a reason");
        }
    }

    static Rejected empty() {
        return new Rejected("文件是空的");
    }

    /** Pages without text of their own. */
    public static Rejected noText() {
        return new Rejected("没有可提取的文字（可能是扫描件）");
    }

    static Rejected blank() {
        return new Rejected("文件里没有文字");
    }

    static Rejected encrypted() {
        return new Rejected("文件已加密，需要密码");
    }

    /** A file that is not what its name says, or is broken. */
    public static Rejected damaged() {
        return new Rejected("文件已损坏，无法读取");
    }

    static Rejected undecodable() {
        return new Rejected("无法识别文字编码，或者不是文本文件");
    }

    /** Text whose characters have no meaning. */
    public static Rejected garbled() {
        return new Rejected("文字无法还原（文件内的字体缺少编码信息）");
    }

    static Rejected unsupported(String extension) {
        return new Rejected("不支持的文件格式：" + (extension.isEmpty() ? "没有扩展名" : "." + extension));
    }

    static Rejected tooLarge(long bytes, long limit) {
        return new Rejected(
                String.format(Locale.ROOT, "文件过大（%d MB，上限 %d MB）", Math.ceilDiv(bytes, MEGABYTE), limit / MEGABYTE));
    }

    /** A file that takes more memory than it may. */
    public static Rejected unpacksTooLarge() {
        return new Rejected("解压后过大");
    }

    static Rejected tooManyMembers(int limit) {
        return new Rejected("压缩包内文件过多（上限 " + limit + " 个）");
    }

    /** An archive inside of archives inside of archives. */
    public static Rejected nestedTooDeep(int limit) {
        return new Rejected("压缩包嵌套过深（上限 " + limit + " 层）");
    }

    /** An archive with nothing in it. */
    public static Rejected holdsNothing() {
        return new Rejected("压缩包里没有文件");
    }

    static Rejected tooMuchText() {
        return new Rejected("文字过多");
    }

    static Rejected tooComplex() {
        return new Rejected("文件结构过于复杂，无法读取");
    }

    /** A file that takes longer than it may. */
    public static Rejected outOfTime(long seconds) {
        return new Rejected("读取超时（超过 " + seconds + " 秒）");
    }

    /** A file that the system does not let us read. */
    public static Rejected unreadable() {
        return new Rejected("没有读取权限，或者文件无法打开");
    }

    /** A file that went away between listing and reading. */
    public static Rejected vanished() {
        return new Rejected("读取时文件已不存在");
    }

    /** A file on which the program itself failed. */
    public static Rejected failed() {
        return new Rejected("处理这个文件时程序出错，已跳过");
    }
}
