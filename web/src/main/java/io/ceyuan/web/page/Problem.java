package io.ceyuan.web.page;

/** The problems a request can meet, in words for a page. */
public enum Problem {
    PARAMETERS("检索条件有误", "请修改以下条件后重新检索。"),
    SUBMISSION("提交的内容有误", "请修改以下内容后重新提交。"),
    MEDIA_TYPE("不支持这种格式的内容", "请粘贴文字，或者上传文件。"),
    NO_PAGE("没有找到这个页面", "链接可能不完整。请重新检索。"),
    NO_DOCUMENT("资料库中没有这份文件", "它可能已移出资料库，或者链接不完整。请重新检索。"),
    NO_FACET("没有这种筛选", "链接可能不完整。请重新检索。"),
    NO_FILE("原始文件已不在原处", "它可能已被移动、改名或删除，正文仍可在资料库中阅读。如需原文件，请联系管理员。"),
    NOT_ALLOWED("不支持这种访问方式", "请从检索页面重新进入。"),
    BODY_TOO_LONG("提交的内容过多", "文字最多 20 万字，文件最大 32 MB。请减少后重新提交。"),
    URL_TOO_LONG("网址太长", "请缩短检索式或减少筛选条件后重新检索。"),
    HEADERS_TOO_LONG("浏览器发送的信息过多", "请清除本站的 Cookie 后再试。"),
    TOO_MANY("访问过于频繁", "请稍候片刻再试。"),
    UNAVAILABLE("检索服务暂时不可用", "请稍后再试；如长时间未恢复，请联系管理员。"),
    REQUEST("无法处理这个请求", "请从检索页面重新进入。"),
    SERVER("服务出现故障", "请稍后再试；如再次出现，请将网址和时间告知管理员。");

    private static final int SERVER_ERRORS = 500;

    private final String headline;
    private final String advice;

    Problem(String headline, String advice) {
        this.headline = headline;
        this.advice = advice;
    }

    /** The problem an HTTP status tells of when nothing more is known, or the general one of its class. */
    public static Problem of(int status) {
        return switch (status) {
            case 404 -> NO_PAGE;
            case 405 -> NOT_ALLOWED;
            case 413 -> BODY_TOO_LONG;
            case 414 -> URL_TOO_LONG;
            case 415 -> MEDIA_TYPE;
            case 429 -> TOO_MANY;
            case 431 -> HEADERS_TOO_LONG;
            case 503 -> UNAVAILABLE;
            // asked for in another version of HTTP
            case 505 -> REQUEST;
            default -> status < SERVER_ERRORS ? REQUEST : SERVER;
        };
    }

    String headline() {
        return headline;
    }

    String advice() {
        return advice;
    }
}
