package io.ceyuan.web.page;

import java.util.Arrays;

/** The problems a browser can meet, in words. */
enum Problem {
    BAD_REQUEST(400, "检索条件有误", "请修改以下条件后重新检索。"),
    NOT_FOUND(404, "没有找到这个页面", "文件可能已移出资料库，或者链接不完整。请重新检索。"),
    NOT_ALLOWED(405, "不支持这种访问方式", "请从检索页面重新进入。"),
    TOO_MANY(429, "访问过于频繁", "请稍候片刻再试。"),
    UNAVAILABLE(503, "检索服务暂时不可用", "请稍后再试；如长时间未恢复，请联系管理员。"),
    REQUEST(499, "无法处理这个请求", "请从检索页面重新进入。"),
    SERVER(599, "服务出现故障", "请稍后再试；如再次出现，请将网址和时间告知管理员。");

    private static final int SERVER_ERRORS = 500;

    private final int status;
    private final String headline;
    private final String advice;

    Problem(int status, String headline, String advice) {
        this.status = status;
        this.headline = headline;
        this.advice = advice;
    }

    /** The problem of an HTTP status, or the general one of its class. */
    static Problem of(int status) {
        return Arrays.stream(values())
                .filter(problem -> problem.status == status)
                .findFirst()
                .orElse(status < SERVER_ERRORS ? REQUEST : SERVER);
    }

    String headline() {
        return headline;
    }

    String advice() {
        return advice;
    }
}
