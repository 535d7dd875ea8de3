package io.ceyuan.server;

import io.ceyuan.core.search.FacetName;
import io.ceyuan.web.page.Problem;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A problem in words for who calls the API, where the words of the pages would lead astray.
 *
 * @param title what is wrong
 * @param detail what to do
 */
record ApiWording(String title, String detail) {

    private static final int MEGABYTE = 1024 * 1024;

    private static String names() {
        return Arrays.stream(FacetName.values()).map(FacetName::wireName).collect(Collectors.joining(" "));
    }

    static ApiWording of(Problem problem) {
        return switch (problem) {
            case PARAMETERS -> new ApiWording("参数有误", "请按 parameters 中的说明修改参数");
            case SUBMISSION -> new ApiWording("提交的内容有误", "请按 parameters 中的说明修改");
            case MEDIA_TYPE ->
                new ApiWording(
                        "不支持这种内容类型",
                        "Content-Type 应为 application/json、text/plain、application/x-www-form-urlencoded 或 multipart/form-data，文字为 UTF-8 编码");
            case NO_PAGE -> new ApiWording("没有这个接口", "请检查网址的路径，全部接口见 docs/api.md");
            case NO_DOCUMENT -> new ApiWording("没有找到这份文件", "资料库中没有这个编号，文件可能已移出，或者编号不完整");
            case NO_FACET -> new ApiWording("没有这个分面", "可用的有 " + names());
            case NO_FILE -> new ApiWording("原始文件已不在原处", "它可能已被移动、改名或删除；正文仍可读取");
            case NOT_ALLOWED -> new ApiWording("不支持这种请求方法", "这个网址支持的方法见响应头 Allow");
            case BODY_TOO_LONG ->
                new ApiWording(
                        "请求正文太长",
                        "提交文字的正文最长 " + RequestLimits.MAX_TEXT_BYTES / MEGABYTE + " MB，文件最大 "
                                + RequestLimits.MAX_FILE_BYTES / MEGABYTE + " MB；其余接口不需要正文");
            case URL_TOO_LONG ->
                new ApiWording("网址太长", "网址最长 " + RequestLimits.MAX_HEADER_BYTES / 1024 + " KB，请缩短或减少参数");
            case HEADERS_TOO_LONG ->
                new ApiWording(
                        "请求头太多",
                        "请求头连同网址最多 " + RequestLimits.MAX_HEADER_BYTES / 1024 + " KB、" + RequestLimits.MAX_HEADERS
                                + " 个");
            case TOO_MANY -> new ApiWording("请求过于频繁", "请稍候再试");
            case UNAVAILABLE -> new ApiWording("检索服务暂时不可用", "索引无法读取，请稍后再试；如长时间未恢复，请联系管理员");
            case REQUEST -> new ApiWording("无法处理这个请求", "请求不符合 HTTP 协议，或网址中有不允许的字符");
            case SERVER -> new ApiWording("服务出现故障", "请稍后再试；如再次出现，请将网址和时间告知管理员");
        };
    }
}
